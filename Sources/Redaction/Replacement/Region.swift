/// The region of a place, to which a venue is generalised: the subregions of the United Nations'
/// geoscheme (M49), found by the country in the place's name.
package enum Region {
  // Country names in English as people write them, by subregion.
  private static let countries: [(region: String, names: String)] = [
    ("Northern Africa", "algeria,egypt,libya,morocco,sudan,tunisia"),
    (
      "Eastern Africa",
      "burundi,comoros,djibouti,eritrea,ethiopia,kenya,madagascar,malawi,mauritius,mozambique,"
        + "rwanda,seychelles,somalia,south sudan,tanzania,uganda,zambia,zimbabwe"
    ),
    (
      "Middle Africa",
      "angola,cameroon,central african republic,chad,congo,equatorial guinea,gabon"
    ),
    ("Southern Africa", "botswana,eswatini,lesotho,namibia,south africa"),
    (
      "Western Africa",
      "benin,burkina faso,cabo verde,cape verde,côte d'ivoire,ivory coast,gambia,ghana,guinea,"
        + "guinea-bissau,liberia,mali,mauritania,niger,nigeria,senegal,sierra leone,togo"
    ),
    ("the Caribbean", "bahamas,barbados,cuba,dominican republic,grenada,haiti,jamaica"),
    (
      "Central America",
      "belize,costa rica,el salvador,guatemala,honduras,mexico,nicaragua,panama"
    ),
    (
      "South America",
      "argentina,bolivia,brazil,chile,colombia,ecuador,guyana,paraguay,peru,suriname,uruguay,"
        + "venezuela"
    ),
    ("Northern America", "canada,united states,usa,united states of america"),
    (
      "Central Asia", "kazakhstan,kyrgyzstan,tajikistan,turkmenistan,uzbekistan"
    ),
    (
      "Eastern Asia",
      "china,hong kong,macao,japan,mongolia,north korea,south korea,korea,taiwan"
    ),
    (
      "South-eastern Asia",
      "brunei,cambodia,indonesia,laos,malaysia,myanmar,philippines,singapore,thailand,"
        + "timor-leste,vietnam,viet nam"
    ),
    (
      "Southern Asia",
      "afghanistan,bangladesh,bhutan,india,iran,maldives,nepal,pakistan,sri lanka"
    ),
    (
      "Western Asia",
      "armenia,azerbaijan,bahrain,cyprus,georgia,iraq,israel,jordan,kuwait,lebanon,oman,"
        + "palestine,qatar,saudi arabia,syria,turkey,türkiye,united arab emirates,uae,yemen"
    ),
    (
      "Eastern Europe",
      "belarus,bulgaria,czechia,czech republic,hungary,poland,moldova,romania,russia,slovakia,"
        + "ukraine"
    ),
    (
      "Northern Europe",
      "denmark,estonia,finland,iceland,ireland,latvia,lithuania,norway,sweden,united kingdom,uk,"
        + "england,scotland,wales"
    ),
    (
      "Southern Europe",
      "albania,andorra,bosnia and herzegovina,croatia,greece,holy see,italy,kosovo,malta,"
        + "montenegro,north macedonia,portugal,san marino,serbia,slovenia,spain"
    ),
    (
      "Western Europe",
      "austria,belgium,france,germany,liechtenstein,luxembourg,monaco,netherlands,switzerland"
    ),
    (
      "Oceania",
      "australia,new zealand,fiji,papua new guinea,solomon islands,vanuatu,kiribati,micronesia,"
        + "nauru,palau,samoa,tonga,tuvalu"
    ),
  ]

  /// The region of a place whose last part, behind a comma, names a country; nil for any other.
  package static func words(for place: String) -> String? {
    let parts = place.split { ",，、(（".contains($0) }
    guard let last = parts.last else { return nil }
    let name = FoldedTerm.fold(String(last)).filter { $0 != ")" && $0 != "）" }.trimmingBlanks()
    let country = name.hasPrefix("the ") ? String(name.dropFirst(4)) : name
    return countries.first { $0.names.split(separator: ",").contains { $0 == country } }?.region
  }
}
