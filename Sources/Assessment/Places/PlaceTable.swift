// swift-format-ignore-file
// Made by Scripts/generate-place-tables; do not edit. Sources: PLACES-LICENCES.md.

/// Names of places and bodies, and the states that they belong to.
///
/// The table is a string literal, so it lies in the program's read-only data and costs nothing at the
/// start. Each line is a folded name, `|`, a sign for what is named, and codes of ISO 3166-1.
enum PlaceTable {
  /// The longest name, in bytes.
  static let longest = 70

  /// Who belongs to which group.
  static let groups: [String: [String]] = [
    "EU": ["AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE"],
    "NATO": ["AL", "BE", "BG", "CA", "HR", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IS", "IT", "LV", "LT", "LU", "ME", "NL", "MK", "NO", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "TR", "GB", "US"],
    "BRICS": ["BR", "RU", "IN", "CN", "ZA", "EG", "ET", "IR", "AE", "ID"],
    "GCC": ["SA", "AE", "QA", "KW", "BH", "OM"],
    "ASEAN": ["BN", "KH", "ID", "LA", "MY", "MM", "PH", "SG", "TH", "VN"],
  ]

  /// The names, sorted by their bytes.
  static let names: StaticString = #"""
    'ajlun|tJO
    'akra|tIQ
    'ibri|tOM
    's-hertogenbosch|tNL
    1 december university of alba iulia|bRO
    20 august 1955 skikda university|bDZ
    2nd military medical university|bCN
    3rd military medical university|bCN
    4th military medical university|bCN
    6 of october high institute for architecture engineering|bEG
    6th of october city|tEG
    a coruna|tES
    a.m. obukhov institute of atmospheric physics ras|bRU
    aachen|tDE
    aalborg|tDK
    aalborg business college|bDK
    aalborg university|bDK
    aalesund university college|bNO
    aalto university|bFI
    aarhus school of business|bDK
    aarhus technical college|bDK
    aarhus university|bDK
    aba|cNG
    abadan|tIR
    abaetetuba|tBR
    abakaliki|tNG
    abakan|tRU
    abant izzet baysal university|bTR
    abat oliba ceu university|bES
    abbotsford|tCA
    abbottabad|tPK
    abdelhafid boussouf university center in mila|bDZ
    abdullah gul university|bTR
    abeche|tTD
    abengourou|tCI
    abeokuta|cNG
    aberdeen|tCN GB
    abha|tSA
    abidjan|cCI
    abiko|tJP
    abilene|tUS
    abnub|tEG
    abo akademi university|bFI
    abobo|cCI
    abohar|tIN
    abomey|tBJ
    abomey-calavi|tBJ
    abreu e lima|tBR
    abu al-kahsib|tIQ
    abu dhabi|cAE
    abu ghurayb|cIQ
    abu kabir|tEG
    abu tij|tEG
    abuja|cNG
    abulcasis international university of health science|bMA
    abulyatama university|bID
    abw|kNL
    academia sinica|bTW
    academia, college of short-cycle higher education|bSI
    academy mubint|bRU
    academy of art college|bUS
    academy of arts george enescu iasi|bRO
    academy of arts in banska bystrica|bSK
    academy of drama and film|bHU
    academy of economics dimitur a. tscenov|bBG
    academy of economics in cracow|bPL
    academy of finance|bVN
    academy of fine arts|bFI
    academy of fine arts and design in bratislava|bSK
    academy of graduate studies|bLY
    academy of information technology|bAU
    academy of journalism and sound editing|bPL
    academy of labour, social relations and tourism|bUA
    academy of management and entrepreneurship|bRU
    academy of media arts, cologne|bDE
    academy of music, dance and fine arts|bBG
    academy of performing arts|bCZ
    academy of public administration|bAZ
    academy of technology, adisaptagram|bIN
    acadia university|bCA
    acailandia|tBR
    acapulco de juarez|cMX
    acarigua|tVE
    accademia dei lincei|bIT
    accra|cGH
    achalpur|tIN
    acheng|tCN
    achievers university|bNG
    achinsk|tRU
    achinsk college of oil and gas|bRU
    acibadem university|bTR
    acilia-castel fusano-ostia antica|tIT
    acropolis institute of technology and research|bIN
    ad|kAD
    ad-damazin|tSD
    ad-damir|tSD
    ada lovelace institute|bGB
    ada. national college for digital skills|bGB
    adachi|cJP
    adam university|bKG
    adams state university|bUS
    adamson university|bPH
    adamstown|cPN
    adana|cTR
    adapazari|tTR
    added universidad nebrija|bES
    addis ababa|cET
    adekunle ajasin university, akungba-akoko|bNG
    adelaide|cAU
    adeleke university|bNG
    adelphi university|bUS
    aden|cYE
    adhiyamaan college of engineering|bIN
    adigrat|tET
    adilabad|tIN
    adiwerna|tID
    adiyaman|tTR
    adiyaman university|bTR
    adler school of professional psychology|bUS
    administration institute foundation|bBR
    admiral makarov state university of maritime and inland shipping|bRU
    admiralteisky|tRU
    adnan menderes university|bTR
    ado-ekiti|tNG
    adoni|tIN
    adrian college|bUS
    advance tertiary college|bMY
    advanced institute of industrial technology|bJP
    advanced national college of applied science and technology|bFR
    advanced program in computer science - university of science hcmc|bVN
    adventist university of central africa|bRW
    adygeja state university|bRU
    ae|kAE
    aegean university|bGR
    aerospace information research institute,chinese academy of sciences|bCN
    af|kAF
    afg|kAF
    afghan|dAF
    afghanistan|sAF
    africa institute of technology|bTG
    africa nazarene university|bKE
    africa university|bUS
    african university excellence|bSN
    afyon kocatepe university|bTR
    afyonkarahisar|tTR
    afyonkarahisar health sciences university|bTR
    ag|kAG
    aga khan university|bUS
    agadez|tNE
    agadir|cMA
    agartala|tIN
    agder university college|bNO
    agege|cNG
    ageo|tJP
    agh university of science and technology|bPL
    ago|kAO
    agra|cIN
    agri|tTR
    agricultural university of cracow|bPL
    agricultural university of georgia|bGE
    agricultural university of plovdiv|bBG
    agricultural university of szczecin|bPL
    agricultural university of tirane|bAL
    aguas claras|tBR
    aguas lindas de goias|tBR
    aguascalientes|cMX
    ahar|tIR
    ahfad university for women|bSD
    ahi evran university|bTR
    ahilyanagar|tIN
    ahmadpur east|tPK
    ahmadu bello university, zaria|bNG
    ahmedabad|cIN
    ahram canadian university|bEG
    ahuntsic-cartierville|tCA
    ahvaz|cIR
    ahwaz jondishapour university of medical sciences|bIR
    ai|kGB
    aia|kGB
    aichi bunkyo university|bJP
    aichi gakuin university|bJP
    aichi gakusen university|bJP
    aichi institute of technology|bJP
    aichi medical university|bJP
    aichi prefectural university|bJP
    aichi sangyo university|bJP
    aichi shukutoku university|bJP
    aichi university|bJP
    aihara|cJP
    aihui|tCN
    aikoku gakuen university|bJP
    aimst university|bMY
    ain beida|tDZ
    ain shams university|bEG
    air university|bPK
    airoli|tIN
    aisyah university|bID
    ait melloul|tMA
    aix-en-provence|tFR
    aix-marseille university|bFR
    aizawl|tIN
    aizu-wakamatsu|tJP
    ajapnyak|tAM
    ajax|tCA
    ajdabiya|tLY
    ajegunle|cNG
    ajman|tAE
    ajman university of science & technology|bAE
    ajmer|cIN
    ajou university|bKR
    akademeia tutorial college|bPL
    akademi komunitas negeri putra sang fajar blitar|bID
    akademi komunitas negeri sumenep|bID
    akademi seni budaya dan warisan kebangsaan|bMY
    akademia dziennikarstwa i realizacji dzwieku|bPL
    akademia finansow i biznesu vistula|bPL
    akademia humanistyczno-ekonomiczna w lodzi|bPL
    akademia ignatianum|bPL
    akademia im. jakuba z paradyza w gorzowie wielkopolskim|bPL
    akademia kaliska im. prezydenta stanislawa wojciechowskiego|bPL
    akademia leona kozminskiego|bPL
    akademia msw|bZA
    akademia pedagogiki specjalnej|bPL
    akademia podlaska|bPL
    akademia sztuk pieknych w krakowie|bPL
    akademia sztuki wojennej|bPL
    akademia wsb|bPL
    akademicheskoe|tRU
    akademicke gymnazium stepanska|bCZ
    akademie der bildenden kunste wien|bAT
    akademiet student|bNO
    akaki tsereteli state university|bGE
    akashi|tJP
    akdeniz karpaz universitesi|bTR
    akdeniz university|bTR
    akfa university|bUZ
    akhbar el-yom academy|bEG
    akhmet yassawi university|bTR
    akhmim|tEG
    akishima|tJP
    akita|tJP
    akita university|bJP
    akli mohand oulhadj bouira university|bDZ
    akola|tIN
    akowonjo|tNG
    akron|tUS
    aksaray|tTR
    aksaray university|bTR
    aktau|tKZ
    akto college|bGR
    aktobe|cKZ
    akure|cNG
    al|kAL
    al 'amarah|tIQ
    al 'ashir min ramadan|tEG
    al ahmadi|cKW
    al ain city|cAE
    al ain university|bAE
    al ajaylat|tLY
    al akhawayn university|bMA
    al al-bayt university|bJO
    al azhar university|bEG
    al bab|tSY
    al basrah al qadimah|cIQ
    al bayda'|tLY
    al diwaniyah|tIQ
    al fallujah|tIQ
    al fashir university|bSD
    al fashn|tEG
    al faw|tIQ
    al fayyum|cEG
    al fqih ben calah|tMA
    al furat al-awsat technical university|bIQ
    al ghurair university|bAE
    al hasakah|tSY
    al hawamidiyah|tEG
    al hillah|tIQ
    al hindiyah|tIQ
    al hoceima|tMA
    al hudaydah|cYE
    al hufuf|tSA
    al hussein bin talal university|bJO
    al jadid|tLY
    al jazeera centre for studies|bQA
    al jubayl|tSA
    al jumayl|tLY
    al kharj|tSA
    al khums|tLY
    al khusus|tEG
    al maaref university|bLB
    al madinah|tIQ
    al madinah international university|bMY
    al mahallah al kubra|cEG
    al mahmudiyah|tIQ
    al majaz|tAE
    al manaqil|tSD
    al mansurah|cEG
    al manzalah|tEG
    al matariyah|tEG
    al mawsil al jadidah|cIQ
    al miqdadiyah|tIQ
    al mubarraz|tSA
    al muharraq|tBH
    al mustaqbal college|bIQ
    al nahrain university|bIQ
    al qadarif|tSD
    al qahirah al jadidah|tEG
    al qamishli|tSY
    al qurnah|tIQ
    al'met'yevsk|tRU
    al-'ubur|tEG
    al-ahram center for political and strategic studies|bEG
    al-aqsa university|bPS
    al-azhar university, faculty of medicine|bEG
    al-baath university|bSY
    al-baha university|bSA
    al-balqa applied university|bJO
    al-bayan university|bIQ
    al-bukhari international university|bMY
    al-buraimi university college|bOM
    al-eman university|bYE
    al-farabi university college|bIQ
    al-hadi university college|bIQ
    al-imam mohamed ibn saud islamic university|bSA
    al-jabal al-gharbi university|bLY
    al-junaynah|tSD
    al-khair university|bPK
    al-kut|tIQ
    al-maktoum college of engineering and technology|bTZ
    al-manar university|bLB
    al-musayab|tIQ
    al-quds open university|bUS
    al-yamamah college|bSA
    al-zaiem al-azhari university|bSD
    ala|kFI
    ala'er|tCN
    ala-too international university|bKG
    alabama|cUS
    alagoinhas|tBR
    alahgaff university|bUS
    alain university of science and technology|bAE
    alamar|tCU
    alamein international university|bEG
    alan turing institute|bGB
    aland islands|sFI
    aland university of applied sciences|bFI
    alandur|tIN
    alanya|tTR
    alanya alaaddin keykubat university|bTR
    alappuzha|tIN
    alasia|tNG
    alaska|cUS
    alb|kAL
    albacete|tES
    albania|sAL
    albanian|dAL
    albany|tAU US
    albany academy|bGB
    albany college of pharmacy|bUS
    albany state university|bUS
    albeda college|bNL
    alberdingk thijm college|bNL
    albert-ludwigs-universitat freiburg|bDE
    alberton|tZA
    albertus magnus college|bUS
    albion college|bUS
    albright college|bUS
    albuquerque|cUS
    alcala de henares|tES
    alchevsk|tUA
    alcobendas|tES
    alcorcon|tES
    alcorn state university|bUS
    alderson broaddus college|bUS
    aleksander gieysztor school of humanities in pultusk|bPL
    aleksander zelwerowicz state theatre academy|bPL
    aleksandro stulginskio university|bLT
    aleppo|cSY
    aletheia university|bTW
    alex ekwueme federal university ndufu alike ikwo.|bNG
    alex ekwueme federal university ndufu alike.|bNG
    alexandra|tZA
    alexandria|cEG
    aley|tLB
    alfa-college hardenberg|bNL
    alfaisal university|bUS
    alfred nobel university|bUA
    alfred nobel university of economics and law|bUS
    alfred university|bUS
    algeciras|tES
    algeria|sDZ
    algerian|dDZ
    algiers|cDZ
    algoma university|bCA
    alhambra|tUS
    alhosn university|bAE
    aliayabiagba|tNG
    alibaba|bCN
    alicante|tES
    alicante school of art and college of design|bES
    alice lloyd college|bUS
    aligarh|cIN
    alimosho|tNG
    aljouf university|bSA
    alkharj university|bSA
    all nations university college|bGH
    allama iqbal open university|bPK
    allameh tabatabaie university|bIR
    allenhouse institute of technology|bIN
    allentown|tUS
    alma college|bUS
    almaty|cKZ
    almendares|tCU
    almere stad|tNL
    almeria|tES
    almirante tamandare|tBR
    alofi|cNZ
    alor setar|tMY
    alpen-adria-universitat klagenfurt|bAT
    alpha college of engneering|bIN
    alsafwa university college|bIQ
    altai state agricultural university|bRU
    altai state medical university|bRU
    altai state technical university|bRU
    altai state university|bRU
    altamira|tBR MX
    alte university|bGE
    altinbas university|bTR
    alto barinas|tVE
    alto hospicio|tCL
    altona|tDE
    alvaro obregon|cMX
    alvernia college|bUS
    alverno college|bUS
    alvorada|tBR
    alwar|tIN
    am|kAM
    ama computer college - branches|bPH
    ama computer university - main campus|bPH
    ama international university|bBH
    amadora|tPT
    amagasaki|tJP
    amaigbo|tNG
    amal jyothi college of engineering, kanjirappally|bIN
    amanfrom|tGH
    amarapura|tMM
    amaravati|tIN
    amarillo|tUS
    amasya|tTR
    amazonas state university|bBR
    ambala|tIN
    ambala sadar|tIN
    ambarnath|tIN
    ambassador university|bUS
    ambato|tEC
    ambattur|tIN
    ambikapur|tIN
    ambition college|bNP
    ambo university|bET
    ambon|tID
    ambrose alli university|bNG
    ambur|tIN
    amc - metropolitan college|bGR
    amc engineering college|bIN
    america|sUS
    american|dUS
    american college of greece|bGR
    american collegiate institute|bTR
    american indian college of the assemblies of god|bUS
    american intercontinental university - georgia|bUS
    american international school of bucharest|bRO
    american international university west africa, the gambia|bGM
    american robert college of istanbul|bTR
    american samoa|sUS
    american school of paris|bFR
    american school of the hague|bNL
    american university in bulgaria|bBG
    american university in the emirates|bAE
    american university of afghanistan|bAF
    american university of armenia|bAM
    american university of beirut|bLB
    american university of central asia|bKG
    american university of kuwait|bKW
    american university of nigeria|bNG
    american university of paris|bFR
    american university of ras al khaimah|bAE
    american university of science and technology|bLB
    american university of tirana|bAL
    americana|tBR
    americanos college|bCY
    amersfoort|tNL
    ames - the institute of it|bNZ
    amherst|tUS
    amherst college|bUS
    amiens|tFR
    amikom purwokerto university|bID
    amirkabir university of technology|bIR
    amity university|bUS
    amman|cJO
    amol|tIR
    ampang|tMY
    amravati|cIN
    amreli|tIN
    amritsar|cIN
    amroha|tIN
    amstelveen college|bNL
    amsterdam|cNL
    amur state university|bRU
    an giang university|bVN
    an nhon|tVN
    an nu'maniyah|tIQ
    an nuhud|tSD
    an-najah national university|bUS
    anaco|tVE
    anadolu university|bTR
    anaheim|tUS
    anand|tIN
    ananindeua|tBR
    ananta centre|bIN
    anantapur|tIN
    anantnag|tIN
    anapolis|tBR
    anatolia college|bGR
    anbu|tCN
    anchorage|tUS
    and|kAD
    anda|tCN
    andalusia|cES
    andalusian loyola university|bES
    anderlecht|tBE
    anderson university|bUS
    andijon|cUZ
    andimeshk|tIR
    andisheh|tIR
    andizhan state university|bUZ
    andong|tKR
    andong national university|bKR
    andorra|sAD
    andorra la vella|cAD
    andrassy gyula german speaking university budapest|bHU
    andrew jackson university|bUS
    andrews university|bUS
    andrzej frycz modrzewski cracow college|bPL
    ang mo kio new town|tSG
    angarsk|tRU
    angarsk college of advertising and industrial technology|bRU
    angeles city|tPH
    angeles university|bPH
    angelina college|bUS
    angelo state university|bUS
    angers|tFR
    angkor university|bKH
    anglia ruskin university|bGB
    angoche|tMZ
    angola|sAO
    angolan|dAO
    angono|tPH
    angra dos reis|tBR
    angren|tUZ
    anguilla|sGB
    anhui|cCN
    animation college|bNZ
    anjo|tJP
    anka university of technology|bTR
    ankang|cCN
    ankara|cTR
    ankara policy center|bTR
    anliu|tCN
    ann|tMM
    ann arbor|tUS
    anna university|bIN
    annaba|tDZ
    annasaheb dange college of engineering and technology,ashta|bIN
    anning|tCN
    anqing|cCN
    anqiu|tCN
    ansan-si|cKR
    ansbach university of applied sciences|bDE
    anshan|cCN
    anshun|cCN
    antakya|tTR
    antalya|cTR
    antananarivo|cMG
    anthropic|bUS
    antigua & barbuda|sAG
    antigua and barbuda|sAG
    antioch|tUS
    antioch university|bUS
    antipolo|cPH
    antofagasta|tCL
    anton de kom university|bUS
    antonio jose camacho university institution|bCO
    antsirabe|tMG
    antsiranana|tMG
    antwerp|cBE
    anwar gargash diplomatic academy|bAE
    anyama|tCI
    anyang|cCN
    anyang-si|cKR
    ao|kAO
    aomori|tJP
    aomori chuoh gakuin university|bJP
    aomori public college|bJP
    aomori university|bJP
    aoyama gakuin university|bJP
    apalit|tPH
    aparecida de goiania|cBR
    apatzingan|tMX
    apeldoorn|tNL
    apex college|bNP
    apia|cWS
    apopa|tSV
    appalachian state university|bUS
    apucarana|tBR
    aqsu|cCN
    aquatech college of agriculture and technology|bNG
    aquinas college|bUS
    ar|kAR
    ar ramtha|tJO
    ar raqqah|cSY
    ar rayyan|tQA
    ar rifa'|tBH
    ara institute of canterbury|bNZ
    arabi|tET
    arabian gulf university|bBH
    arabkir|tAM
    aracaju|cBR
    aracatuba|tBR
    arad|tRO
    araguaina|tBR
    araguari|tBR
    arak|cIR
    arakawa|tJP
    arapiraca|tBR
    arapongas|tBR
    arar|tSA
    araraquara|tBR
    araras|tBR
    araruama|tBR
    araucaria|tBR
    araure|tVE
    araxa|tBR
    arba minch|tET
    arba minch university|bET
    arcada university of applied sciences|bFI
    arcahaie|tHT
    archepiscopal's theological college of veszprem|bHU
    archway|tGB
    arctic state agrotechnological university|bRU
    ardabil|tIR
    ardabil university of medical sciences|bIR
    ardahan university|bTR
    arden university|bGB
    are|kAE
    arel university|bTR
    arellano university|bPH
    arentheem college|bNL
    arequipa|cPE
    arezzo|tIT
    arg|kAR
    arganzuela|tES
    argenteuil|tFR
    argentina|sAR
    argentine|dAR
    argentinian|dAR
    argosy university|bUS
    arhangelsk state technical university|bRU
    arhus|tDK
    arica|tCL
    ariel university center of samaria|bIL
    arif wala|tPK
    arifwala|cPK
    arish|tEG
    arish university|bEG
    aristotle university of thessaloniki|bGR
    arizona|cUS
    arjawinangun|tID
    arkansas|cUS
    arkhangel'sk|tRU
    arkhangelsk college of telecommunications|bRU
    arlington|tUS
    arlit|tNE
    arm|kAM
    armavir|tRU
    armed forces academy of general milan rastislav stefanik|bSK
    armenia|sAM
    armenian|dAM
    arms control association|bUS
    armstrong atlantic state university|bUS
    arnavutkoy|tTR
    arnhem|tNL
    arrah|tIN
    arroyo naranjo|tCU
    arsuz|tTR
    art academy of cincinnati|bUS
    art center college of design|bUS
    art institute of charlotte|bUS
    art university|bIR
    artem|tRU
    artevelde university college ghent|bBE
    arthur c clarke institute of modern technologies|bLK
    arts, sciences and technology university|bLB
    artur alvim|tBR
    artux|tCN
    artvin coruh university|bTR
    aruba|sNL
    arusha|cTZ
    arvada|tUS
    arya college of engineering and i.t.|bIN
    aryanah|tTN
    arzamas|tRU
    as|kUS
    as salimiyah|tKW
    as salt|tJO
    as samawah|tIQ
    as sinbillawayn|tEG
    as suwayq|tOM
    asahi university|bJP
    asahikawa|tJP
    asahikawa medical college|bJP
    asahikawa university|bJP
    asaka|tJP UZ
    asan institute|bKR
    asan institute for policy studies|bKR
    asansol|cIN
    asbury college|bUS
    asean|gASEAN
    asela|tET
    ash sharqat|tIQ
    ash shatrah|tIQ
    ashaiman|tGH
    ashbourne college|bGB
    ashdod|tIL
    ashesi university|bGH
    ashgabat|cTM
    ashikaga|tJP
    ashikaga institute of technology|bJP
    ashiya university|bJP
    ashkelon|tIL
    ashland university|bUS
    ashmun|tEG
    ashoknagar kalyangarh|tIN
    ashuganj city|tBD
    ashville college|bGB
    asia e university|bMY
    asia eastern university of science and technology|bTW
    asia europe university|bKH
    asia pacific college|bPH
    asia pacific foundation of canada|bCA
    asia pacific initiative|bJP
    asia pacific university of technology & innovation (apu)|bMY
    asia school of business|bMY
    asia society|bUS
    asia university|bJP
    asia university, taiwan|bTW
    asialink|bAU
    asian college of higher studies|bNP
    asian institute of technology|bTH
    asian management institute|bPK
    asm|kUS
    asmara|cER
    asmarya university for islamic studies|bLY
    aspen institute|bUS
    aspi|bAU
    asser institute|bNL
    assis|tBR
    assiut|cEG
    association of southeast asian nations|gASEAN
    assumption college|bUS
    assumption college rayong|bTH
    assumption college samutprakarn|bTH
    assumption university|bCA
    astana|cKZ
    astana international financial centre|bKZ
    astanajapura|tID
    aston university|bGB
    astoria|tUS
    astrahan state medical academy|bRU
    astrakhan|cRU
    astrakhan's college of computed technics|bRU
    asuncion|cPY
    asw - berufsakademie saarland e.v.|bDE
    aswan|tEG
    aswan university|bEG
    at|kAT
    atani|tNG
    atasehir|tTR
    ataturk university|bTR
    atbara|tSD
    ateneo de naga university|bPH
    atg|kAG
    athabasca university|bCA
    atheneum college hageveld|bNL
    athens|cGR
    athlone|tZA
    athlone institute of technology|bIE
    atibaia|tBR
    atilim university|bTR
    atlanta|cUS
    atlantic council|bUS
    atlantic international university|bUS
    atlantic university|bUS
    atomi college|bJP
    atsiaman|tGH
    atsugi|tJP
    attleborough academy norfolk|bGB
    attock city|tPK
    atyrau|tKZ
    au|kAU
    auburn university|bUS
    auburn university at montgomery|bUS
    auckland|cNZ
    augsburg|tDE
    augsburg university|bDE
    augustana college|bUS
    augustana university college|bCA
    augusto motta university center|bBR
    aurangabad|cIN
    aurora university|bUS
    aus|kAU
    austin peay state university|bUS
    auston institute of management|bSG
    australia|sAU
    australian|dAU
    australian college of business and technology|bLK
    austria|sAT
    austrian|dAT
    auswartiges amt|bDE
    aut|kAT
    autonomous university of barcelona|bES
    avadi|tIN
    avans university of applied sciences|bNL
    avantis university|bBR
    avarua|cNZ
    avellaneda|tAR
    aventis school of management|bSG
    averett college|bUS
    avicenna international college|bHU
    avila college|bUS
    avondale college|bAU
    avrasya university|bTR
    avtozavodskyi|tUA
    aw|kNL
    awasa|tET
    awka|tNG
    ax|kFI
    axis institute of technology and management|bIN
    ayacucho|tPE
    aydin|tTR
    ayrshire college|bGB
    az|kAZ
    az zawiyah|tLY
    az zubayr|tIQ
    az zulfi|tSA
    azabu university|bJP
    azad jammu and kashmir university|bPK
    azad university of shabestar|bIR
    azamgarh|tIN
    azare|tNG
    azcapotzalco|tMX
    aze|kAZ
    azerbaijan|sAZ
    azerbaijani|dAZ
    azusa pacific university|bUS
    b. n. m. institute of technology|bIN
    b.p.koirala institute of health sciences|bUS
    ba|kBA
    ba dinh|tVN
    ba don|tVN
    ba ria - vung tau university|bVN
    ba vi|tVN
    bab ezzouar|tDZ
    babcock university|bNG
    babes-bolyai university of cluj-napoca|bRO
    babol|tIR
    babol noshirvani university of technology|bIR
    babol university of medical sciences|bIR
    babson college|bUS
    bac giang|tVN
    bac giang agriculture and forestry university|bVN
    bac lieu|tVN
    bac lieu university|bVN
    bac ninh|tVN
    bac quang|tVN
    bac tu liem|tVN
    bacabal|tBR
    bacau|tRO
    bach khoa sai gon college|bVN
    bachuan|tCN
    backstage pass institute of gaming and technology|bIN
    bacolod city|tPH
    bacoor|tPH
    badajoz|tES
    badalona|tES
    bade|tTW
    baden-wuerttemberg cooperative state university|bDE
    badin|tPK
    badlapur|tIN
    bafoussam|tCM
    bagaha|tIN
    bagalkot|tIN
    bagcilar|cTR
    bagerhat|tBD
    baghdad|cIQ
    baghlan|tAF
    baghyatoolah medical sciences university|bIR
    bago|tMM
    bago city|tPH
    bagong silang|tPH
    bagong silangan|tPH
    baguio|tPH
    bahadurgarh|tIN
    bahamas|sBS
    baharampur|tIN
    baharestan|tIR
    baharkah|tIQ
    bahawalnagar|tPK
    bahawalpur|cPK
    bahcelievler|cTR
    bahcesehir college|bTR
    bahcesehir cyprus university|bTR
    bahcesehir university|bTR
    bahia blanca|tAR
    bahiana school of medicine and public health|bBR
    bahir dar|tET
    bahir dar university|bET
    bahraigh|tIN
    bahrain|sBH
    bahraini|dBH
    bahria university|bPK
    baia farta|tAO
    baia mare|tRO
    baicheng|tCN
    baidoa|tSO
    baidu|bCN
    baidyabati|tIN
    baika women's college|bJP
    baikal college of tourism and service|bRU
    baikal national university of economics and law|bRU
    baikal state university|bRU
    baiko women's college|bJP
    bairro da penha|tBR
    baise|cCN
    baisha|tCN
    baishan|tCN
    baitulmal management institute (ipb)|bMY
    baiyin|tCN
    baker college of auburn hills|bUS
    baker college of cadillac|bUS
    baker college of flint|bUS
    baker college of mount clemens|bUS
    baker college of muskegon|bUS
    baker college of owosso|bUS
    baker college of port huron|bUS
    baker university|bUS
    bakersfield|tUS
    bakhtar university|bAF
    baki business university|bAZ
    baku|cAZ
    bakwa|tCD
    balakovo|tRU
    balamand university|bLB
    balashikha|tRU
    balasore|tIN
    balbala|cDJ
    balcon de la lisa|tCU
    baldwin wallace university|bUS
    bali|cID
    balikesir|tTR
    balikesir university|bTR
    balikpapan|cID
    baliuag|tPH
    balkh|tAF
    balkhash humanitarian and technical college named after alikhan musina|bKZ
    ball state university|bUS
    ballarat|tAU
    ballari|tIN
    balneario camboriu|tBR
    balochistan university of engineering and technology khuzdar|bPK
    balombo|tAO
    balqa applied university|bJO
    balsas|tBR
    balseiro institute|bAR
    balti|tMD
    balti state university alecu russo|bMD
    baltic international academy|bLV
    baltimore|cUS
    balurghat|tIN
    balvanera|tAR
    bama|tNG
    bamako|cML
    bamenda|tCM
    ban i chang|tTH
    ban khlong prawet|tTH
    ban samae dam|tTH
    banan|cCN
    banat's university of agricultural sciences|bRO
    banda|tIN
    banda aceh|tID
    bandar abbas|tIR
    bandar bukit raja|tMY
    bandar lampung|cID
    bandar mahkota cheras|tMY
    bandar seri alam|tMY
    bandar seri begawan|cBN
    bandar sunway|tMY
    bandar tasik puteri|tMY
    bandar utama|tMY
    bandar-e anzali|tIR
    bandar-e mahshahr|tIR
    bandarban|tBD
    bandirma|tTR
    bandirma onyedi eylul university|bTR
    bandundu province|tCD
    bandung|cID
    baneh|tIR
    banfora|tBF
    bang bon|tTH
    bang kapi|tTH
    bang khae|tTH
    bang khun thian|tTH
    bang sue|tTH
    bangalore|cIN
    bangaon|tIN
    bangkok|cTH
    bangkok noi|tTH
    bangladesh|sBD
    bangladeshi|dBD
    bangui|cCF
    banha|tEG
    bani mazar|tEG
    bani suwayf|tEG
    banja luka|tBA
    banjar|tID
    banjaran|tID
    banjarbaru|tID
    banjarmasin|cID
    banjul|cGM
    banking academy|bVN
    banking university tphcm|bVN
    bankovni institut vysoka skola|bCZ
    bankura|tIN
    bannu|cPK
    banqiao|cTW
    bansbaria|tIN
    bansomdejchaopraya rajabhat university|bTH
    banswara|tIN
    banyuwangi|tID
    bao loc|tVN
    bao'an|cCN
    bao'an centre|tCN
    baoding|cCN
    baoji|cCN
    baoshan|cCN
    baotou|cCN
    baqubah|tIQ
    bar-ilan university|bIL
    barakaldo|tES
    baraki|tDZ
    barakpur|tIN
    baran|tIN
    baranagar|tIN
    baranovichi|tBY
    barasat|tIN
    barbacena|tBR
    barbados|sBB
    barber-scotia college|bUS
    barcarena|tBR
    barcelona|cES VE
    barclay college|bUS
    bard college|bUS
    barddhaman|tIN
    bareilly|cIN
    bari|tIT
    bariadi|tTZ
    barinas|tVE
    baripada|tIN
    barishal|tBD
    barking|tGB
    barnala|tIN
    barnard college - columbia university|bUS
    barnaul|cRU
    barquisimeto|cVE
    barra mansa|tBR
    barrancabermeja|tCO
    barranquilla|cCO
    barreiras|tBR
    barretos|tBR
    barrie|tCA
    barry university|bUS
    barshi|tIN
    bart college|bCA
    bartimeus rea college|bNL
    bartin university|bTR
    barton college|bUS
    barueri|tBR
    baruta|tVE
    barysaw|tBY
    basaksehir|tTR
    basel|tCH
    bashan|tCN
    bashkir state agrarian university|bRU
    bashkir state medical university|bRU
    bashkir state pedagogical institute|bRU
    bashkir state pedagogical university n. a. m. akmulla|bRU
    bashkir state university|bRU
    basildon|tGB
    basilicata university potenza|bIT
    basingstoke|tGB
    basirhat city|tIN
    baskent university|bTR
    basrah|cIQ
    basse-terre|cFR
    basseterre|cKN
    basti|tIN
    bastyr university|bUS
    basuo|tCN
    bat yam|tIL
    bata|tGQ
    batala|tIN
    batam|cID
    batang|tID
    batangas|tPH
    bataysk|tRU
    batchelor institute of indigenous tertiary education|bAU
    bates college|bUS
    bath spa university|bGB
    bathinda|tIN
    batikent|tTR
    batman university|bTR
    batna|tDZ
    baton rouge|tUS
    battagram|cPK
    battambang|tKH
    batterjee medical college|bSA
    batu|tID
    batu caves|tMY
    batu pahat|tMY
    batumi|tGE
    batumi shota rustaveli state university|bGE
    baturaja|tID
    baubau|tID
    bauchi|cNG
    bauhaus-universitat weimar|bDE
    bauru|tBR
    bavaria|cDE
    bawshar|tOM
    bayambang|tPH
    bayamo|tCU
    bayamon|tUS
    bayan lepas|tMY
    bayan nur|cCN
    bayawan|tPH
    bayburt university|bTR
    bayerische julius-maximilians-universitat wurzburg|bDE
    bayji|tIQ
    baylor college of dentistry|bUS
    baylor college of medicine|bUS
    baylor university|bUS
    bayugan|tPH
    bazhong|cCN
    bb|kBB
    bd|kBD
    bdi|kBI
    be|kBE
    beau bassin-rose hill|tMU
    beauchamp college|bGB
    beaumont|tUS
    beawar|tIN
    bechar|tDZ
    becontree|tGB
    bedford|tGB US
    bedok new town|tSG
    beed|tIN
    beersheba|tIL
    begoua|tCF
    begusarai|tIN
    behbahan|tIR
    bei'an|tCN
    beibei|tCN
    beihai|cCN
    beihang university|bCN
    beijing|cCN
    beijing academy of artificial intelligence|bCN
    beijing new asia university|bCN
    beiliu|tCN
    beining|tCN
    beipiao|tCN
    beira|cMZ
    beirut|cLB
    bejaia|tDZ
    bekasi|cID
    bel|kBE
    belagavi|tIN
    belarus|sBY
    belarusian|dBY
    belarusian-russian university|bBY
    belawan|tID
    belem|cBR
    belfast|tGB
    belfer center|bUS
    belford roxo|tBR
    belgian|dBE
    belgium|sBE
    belgorod|tRU
    belgorod state agricultural academy|bRU
    belgorod state technical university|bRU
    belgorod state university|bRU
    belgorod university of cooperation, economics and law|bRU
    belgrade|cRS
    belgrade banking academy - faculty of banking, insurance and finance|bRS
    belgrano|tAR
    belhaven college|bUS
    belize|sBZ
    bella vista|tAR DO
    bellarmine college|bUS
    bellevue|tUS
    bellevue university|bUS
    bellevuecollege.edu|bUS
    bello|tCO
    bells university of technology|bNG
    belmont abbey college|bUS
    belmont college|bUS
    belmont university|bUS
    belmopan|cBZ
    belo horizonte|cBR
    beloit college|bUS
    bemowo|tPL
    ben|kBJ
    ben cat|tVN
    ben tre|tVN
    ben-gurion university of the negev|bIL
    bender|tMD
    bendigo|tAU
    benedict college|bUS
    benedictine college|bUS
    benedictine university|bUS
    benedictine university, springfield college in illinois|bUS
    benfica|tAO
    bengal engineering and science university|bIN
    bengaluru|cIN
    bengbu|cCN
    benghazi|cLY
    bengkulu|tID
    benguela|cAO
    benguet state university|bPH
    benha university|bEG
    beni|tCD
    beni mellal|tMA
    beni suef university|bEG
    benin|sBJ
    benin city|cNG
    benito juarez|tMX
    bennett college|bUS
    bennington college|bUS
    benoni|cZA
    bentley college|bUS
    bento goncalves|tBR
    benxi|cCN
    beppu|tJP
    beppu university|bJP
    berazategui|tAR
    berbera|tSO
    berberati|tCF
    bercham|tMY
    berdyansk|tUA
    berea college|bUS
    berean university of the assemblies of god|bUS
    berezniki|tRU
    bergamo|tIT
    bergedorf|tDE
    bergen|tNO
    bergen university college|bNO
    berggruen institute|bUS
    berghof foundation|bDE
    bergisch gladbach|tDE
    bergische universitat gesamthochschule wuppertal|bDE
    berkane|tMA
    berkeley|tUS
    berklee college of music|bUS
    berlin|cDE
    bermuda|sGB
    bern|cCH
    bernardinuscollege|bNL
    berrechid|tMA
    berry college|bUS
    bertelsmann stiftung|bDE
    bertoua|tCM
    berufsakademie eisenach|bDE
    berufsakademie fur it & wirtschaft oldenburg|bDE
    berufsakademie oldenburg|bDE
    berufsakademie rhein main|bDE
    berufsakademie sachsen staatliche studienakademie bautzen|bDE
    berufsakademie sachsen staatliche studienakademie riesa|bDE
    berufsakademie schleswig-holstein|bDE
    bes|kNL
    besancon|tFR
    bet shemesh|tIL
    beth-el college of nursing and health sciences|bUS
    bethel college newton|bUS
    bethlehem university|bUS
    bethune-cookman college|bUS
    betim|tBR
    bettiah|tIN
    betul|tIN
    bexley|tGB
    beykent university|bTR
    beykoz university|bTR
    beylikduzu|tTR
    bezalel academy of art and design|bIL
    bezmialem university|bTR
    bf|kBF
    bfa|kBF
    bg|kBG
    bgd|kBD
    bgr|kBG
    bh|kBH
    bhadrak|tIN
    bhadravati|tIN
    bhadreswar|tIN
    bhagalpur|tIN
    bhairab bazar|tBD
    bhak-eisenerz bundeshandelsakademie|bAT
    bhakkar|tPK
    bhalswa jahangirpur|tIN
    bharat|sIN
    bharati vidyapeeth's institute of computer applications and management|bIN
    bharatiya vidya bhavans sardar patel institute of technology|bIN
    bharatpur|tIN NP
    bharuch|tIN
    bhatara|tBD
    bhatpara|tIN
    bhavnagar|cIN
    bhawana|tPK
    bhayandar|cIN
    bhetia|tIN
    bhilai|cIN
    bhilwara|tIN
    bhimavaram|tIN
    bhind|tIN
    bhisho|tZA
    bhiwadi|tIN
    bhiwandi|cIN
    bhiwani|tIN
    bhopal|cIN
    bhr|kBH
    bhs|kBS
    bhubaneswar|cIN
    bhuj|tIN
    bhusawal|tIN
    bhutan|sBT
    bhutanese|dBT
    bi|kBI
    bialoleka|tPL
    bialystok|tPL
    bialystok university of technology|bPL
    bibirevo|tRU
    bibliotheca alexandrina|bEG
    bida|tNG
    bidar|tIN
    bielany|tPL
    bielefeld|tDE
    bielsko-biala|tPL
    bielsko-biala school of finances and law|bPL
    bien hoa|cVN
    bifrost school of business|bIS
    bih|kBA
    bihar sharif|tIN
    bijie|cCN
    bikaner|cIN
    bila tserkva|tUA
    bilaspur|tIN
    bilbao|tES
    bilbeis|tEG
    bilecik university|bTR
    bilimora|cIN
    bilkent university|bTR
    billings|tUS
    bilqas|tEG
    bima|tID
    bimbo|tCF
    binan|tPH
    binangonan|tPH
    bingham university|bNG
    bingol|tTR
    bingol university|bTR
    binh duong university|bVN
    binh thanh|cVN
    binh thuy|tVN
    binjai|tID
    bintulu|tMY
    binus university|bID
    binzhou|cCN
    biola university|bUS
    bipartisan policy center|bUS
    biratnagar|tNP
    bircham international university|bUS
    birendranagar|tNP
    birganj|tNP
    birigui|tBR
    birjand|tIR
    birjand university|bIR
    birkenhead|tGB
    birla institute of applied sciences, bhimtal|bIN
    birla institute of technology - mesra|bIN
    birla institute of technology and science, pilani - dubai campus|bIN
    birla institute of technology and science, pilani - pilani campus|bIN
    birla institute of technology and science, pilani - wilp campus|bIN
    birla institute of technology, international campus|bAE
    birla vishvakarma mahavidyalaya engineering college|bIN
    birmingham|cGB
    birmingham-southern college|bUS
    birnam college|bZA
    birnin kebbi|tNG
    birsk state pedagogical institute|bRU
    biruni university|bTR
    biryulevo|tRU
    birzeit university|bUS
    bischofliches institut bullingen|bBE
    bishan|tCN
    bishkek|cKG
    bishkek academy of finance end economics|bKG
    bishoftu|tET
    bishop's university|bCA
    bishops diocesan college|bZA
    biskra|tDZ
    bissau|cGW
    bit academy|bNL
    bitlis eren university|bTR
    bitung|tID
    biysk|tRU
    biysk state padagogical university after v.m. shukshin|bRU
    bizerte|tTN
    bj|kBJ
    bjelovar university of applied sciences|bHR
    bkacad academy of technology|bVN
    bl|kFR
    black hawk college|bUS
    black hills state university|bUS
    blackburn|tGB
    blackburn university centre|bGB
    blackpool|tGB
    blackrock further education institute|bIE
    blagoveshchensk|tRU
    blagoveshchensk state pedagogical university|bRU
    blantyre|cMW
    blekinge institute of technology|bSE
    blessing-rieman college of nursing|bUS
    blida|tDZ
    blitar|tID
    blm|kFR
    bloemfontein|cZA
    bloomfield college|bUS
    blr|kBY
    blue mountain college|bUS
    bluefield college|bUS
    bluefield state college|bUS
    bluffton college|bUS
    blumenau|tBR
    blz|kBZ
    bm|kGB
    bmu|kGB
    bn|kBN
    bnei brak|tIL
    bo|kBO
    bo de|tVN
    boa vista|tBR
    boao|cCN
    boao forum for asia|bCN
    bob jones university|bUS
    bobo-dioulasso|cBF
    bobruysk|tBY
    bocconi university|bIT
    bochum|tDE
    bocoio|tAO
    bodo regional university|bNO
    bogazici university|bTR
    bogdan khmelnitsky melitopol state pedagogical university|bUA
    bogomolets national medical university|bUA
    bogor|cID
    bogorodskoye|tRU
    bogota|cCO
    bogra|tBD
    bohai university|bCN
    bohuniya|tUA
    boise|tUS
    boise bible college|bUS
    boise state university|bUS
    bojnurd|tIR
    bokaro|cIN
    bokhtar|tTJ
    boksburg|tZA
    bol|kBO
    bole|tCN
    bolivarian university institute|bEC
    bolivia|sBO
    bolivian|dBO
    bologna|tIT
    bolton|tGB
    bolu|tTR
    bolzano|tIT
    boma|tCD
    bombay|cIN
    bonaire, saint eustatius and saba|sNL
    bond university|bAU
    bondoukou|tCI
    bonhoeffer college enschede|bNL
    bonhoeffercollege castricum|bNL
    bonn|tDE
    bonn-rhein-sieg university of applied sciences|bDE
    bonon|tCI
    bontang|tID
    borama|cSO
    borazjan|tIR
    bordeaux|tFR
    bordeaux institute of technlogy|bFR
    bordeaux montaigne university|bFR
    bordj bou arreridj|tDZ
    bordj el kiffan|tDZ
    boricua college|bUS
    borivli|cIN
    bornova college|bTR
    borough park|tUS
    borshchahivka|tUA
    borujerd|tIR
    boshan|tCN
    bosnia|sBA
    bosnia & herzegovina|sBA
    bosnia and herzegovina|sBA
    bosnian|dBA
    bosque saude|tBR
    boston|cUS
    boston college|bZA
    botad|tIN
    botshabelo|tZA
    botswana|sBW
    bottrop|tDE
    botucatu|tBR
    bou saada|tDZ
    bouafle|tCI
    bouake|cCI
    boulder|tUS
    boulogne-billancourt|tFR
    bourgas free university|bBG
    bourgas university prof. assen zlatarov|bBG
    bournemouth|tGB
    bournemouth university|bGB
    bouskoura|tMA
    bow valley college|bCA
    bowdoin college|bUS
    bowen university|bNG
    bowie state university|bUS
    bowling green state university|bUS
    boxhill institute|bAU
    boyeros|tCU
    bozhou|cCN
    bozok university|bTR
    bq|kNL
    br|kBR
    bra|kBR
    brac university|bBD
    bradfield college|bGB
    bradford|tGB
    bradley university|bUS
    braga|tPT
    braganca|tBR
    braganca paulista|tBR
    brahmanbaria|tBD
    brahmapur|tIN
    braila|tRO
    brakpan|tZA
    brampton|cCA
    brampton manor academy|bGB
    brandeis university|bUS
    brandenburg|cDE
    brandenburgische technische universitat cottbus|bDE
    brandman university|bUS
    brandon|tCA US
    brandon university|bCA
    brantford|tCA
    brasilandia|tBR
    brasilia|cBR
    brasov|tRO
    brateyevo|tRU
    bratislava|cSK
    bratsk|tRU
    bratsk state technical university|bRU
    braunschweig|tDE
    brazil|sBR
    brazilian|dBR
    brazzaville|cCG
    brb|kBB
    breda|tNL
    breda university of applied sciences|bNL
    bremen|cDE
    bremerhaven|tDE
    brenau university|bUS
    brent|tGB
    brescia|tIT
    brescia college|bCA
    brest state technical university|bBY
    brest state university|bBY
    brevard college|bUS
    breves|tBR
    brewton-parker college|bUS
    brickfields asia college|bMY
    brics|gBRICS
    bridgeport|tUS
    bridgetown|cBB
    bridgewater college|bUS
    bridgewater state college|bUS
    brighton|tGB
    brisbane|cAU
    bristol|tGB
    britain|sGB
    british|dGB
    british columbia institute of technology|bCA
    british higher school of art & design|bRU
    british institute in paris, university of london|bGB
    british school of barcelona|bES
    british university in dubai|bAE
    british virgin islands|sGB
    brits|tZA
    brittany|cFR
    brjansk state technical university|bRU
    brn|kBN
    brno|tCZ
    brno university of technology|bCZ
    brock university|bCA
    broken arrow|tUS
    brookings|bUS
    brookings doha center|bQA
    brookings institution|bUS
    brooklands college|bGB
    brooklyn|cUS
    brooks institute of photography|bUS
    brovary|tUA
    brown university|bUS
    brownsville|tUS
    bruegel|bBE
    brugge|tBE
    brunei|sBN
    brunel university uxbridge|bGB
    brusque|tBR
    brussels|cBE
    brussels school of international studies|bGB
    bryan college|bUS
    bryansk|tRU
    bryansk branch moscow state university of railway engineering (bfmiit)|bRU
    bryant and stratton college|bUS
    bryant university|bUS
    bryn mawr college|bUS
    bs|kBS
    bt|kBT
    btn|kBT
    bu ali sina university|bIR
    bucaramanga|cCO
    bucharest|cRO
    bucheon-si|cKR
    buckinghamshire new university|bGB
    bucknell university|bUS
    buda|cHU
    budapest|cHU
    budapest iii. kerulet|tHU
    budapest xi. kerulet|tHU
    budapest xiii. kerulet|tHU
    budaun|tIN
    buddhasravaka bhiksu university|bLK
    buddhist and pali university of sri lanka|bLK
    buddhist hung sean chau memorial college|bCN
    budta|cPH
    buea|tCM
    buena vista university|bUS
    buenaventura|tCO
    buenavista|tMX
    bueng kum|tTH
    buenos aires|cAR
    buffalo|tUS
    bugema university|bUG
    buguma|tNG
    buhe|tCN
    build bright university|bKH
    bujumbura|cBI
    bukama|tCD
    bukan|tIR
    bukavu|cCD
    bukhara|tUZ
    bukit batok new town|tSG
    bukit bintang|tMY
    bukit jalil|tMY
    bukit merah estate|tSG
    bukit mertajam|tMY
    bukit panjang new town|tSG
    bukit rahman putra|cMY
    bukittinggi|tID
    bukkyo university|bJP
    bukoba|tTZ
    bukovinian state medical university|bUA
    bulacan state university|bPH
    bulandshahr|tIN
    bulaon|tPH
    bulawayo|cZW
    bulent ecevit university|bTR
    bulgaria|sBG
    bulgarian|dBG
    bumba|tCD
    bunamwaya|tUG
    bunda|tTZ
    bundeshandelsakademie mistelbach|bAT
    bundeshandelsakademie neumarkt am wallersee|bAT
    bundeshandelsakademie und bundeshandelsschule frauenkirchen|bAT
    bundeshandelsakademie wiener neustadt|bAT
    bundi|tIN
    bunia|tCD
    bunka women's university|bJP
    bunkyo|tJP
    bunkyo university|bJP
    buon ho|tVN
    buon ma thuot|tVN
    burapha university|bTH
    burari|tIN
    buraydah|cSA
    burayu|tET
    burbank|tUS
    burewala|tPK
    burgas|tBG
    burgos|tES
    burhanpur|tIN
    buriram rajabhat university|bTH
    burjat forestry college|bRU
    burjat state university|bRU
    burkina faso|sBF
    burkinabe|dBF
    burlington|tCA
    burma|sMM
    burmese|dMM
    burnaby|tCA
    burnley|tGB
    bursa|cTR
    burton upon trent|tGB
    burundi|sBI
    bury college|bGB
    busan|cKR
    bush|tEG
    bushehr|tIR
    bushehr university of medical sciences|bIR
    bushwick|tUS
    business academy aarhus|bDK
    business academy southwest|bDK
    business and technology university, tbilisi, georgia|bGE
    business bay|tAE
    busitema university|bUG
    buskerud and vestfold university college|bNO
    butanta|tBR
    butembo|tCD
    butler university|bUS
    butterworth|tMY ZA
    butuan|tPH
    butwal|tNP
    buxar|tIN
    buyukcekmece|tTR
    buzau|tRO
    bvm engineering college|bIN
    bw|kBW
    bwa|kBW
    by|kBY
    bydgoszcz|tPL
    bydgoszcz university of science and technology|bPL
    bytom|tPL
    bz|kBZ
    c.c.c. mong man wai college|bCN
    ca|kCA
    ca mau|tVN
    ca' foscari university|bIT
    caala|tAO
    cabanatuan city|tPH
    cabimas|tVE
    cabinda|cAO
    cabo de santo agostinho|tBR
    cabo frio|tBR
    cabo san lucas|tMX
    cabo verde|sCV
    cabrini college|bUS
    cabudare|tVE
    cabudwaaq|tSO
    cabuyao|tPH
    cacak|tRS
    cachoeirinha|tBR
    cachoeiro de itapemirim|tBR
    cacuaco|tAO
    cadiz|tES PH
    caen|tFR
    caf|kCF
    cag university|bTR
    cagayan de oro|cPH
    cagliari|tIT
    cagua|tVE
    cai lay|tVN
    caieiras|tBR
    cainta|tPH
    cairns|tAU
    cairo|cEG
    cairo international center for conflict resolution|bEG
    cajamarca|tPE
    calabar|cNG
    calabozo|tVE
    calama|tCL
    calamba|cPH
    calasiao|tPH
    calcutta|cIN
    caldwell college|bUS
    calgary|cCA
    cali|cCO
    california|cUS
    california state polytechnic university - pomona|bUS
    california state university, bakersfield|bUS
    california state university, chico|bUS
    california state university, fullerton|bUS
    california state university, hayward|bUS
    california state university, long beach|bUS
    callao|cPE
    caloocan|cPH
    cals college|bNL
    calumbo|cAO
    calumpit|tPH
    calvary bible college|bUS
    calvijn college|bNL
    calvin college|bUS
    calvin institute of technology|bID
    cam pha|tVN
    cam pha mines|tVN
    cam ranh|tVN
    camacari|tBR
    camaguey|tCU
    camama|cAO
    camaragibe|tBR
    camayenne|cGN
    cambe|tBR
    camberwell college of arts|bGB
    cambodia|sKH
    cambodian|dKH
    cambrian college|bCA
    cambridge|tCA GB US
    cambridge academy for science and technology|bGB
    cambridge college|bUS
    cameron university|bUS
    cameroon|sCM
    cameroonian|dCM
    cameta|tBR
    camosun college|bCA
    camp david|cUS
    campbell university|bUS
    campbellsville university|bUS
    campeche|tMX
    campina grande|tBR
    campinas|cBR
    campion college|bCA
    campo grande|cBR
    campo largo|tBR
    campo limpo|tBR
    campo real university|bBR
    campos dos goytacazes|tBR
    can|kCA
    can giuoc|tVN
    can tho|cVN
    can-tho university|bVN
    canada|sCA
    canadian|dCA
    canadian college - sudan|bSD
    canakkale|tTR
    canakkale 18 mart university|bTR
    canberra|cAU
    cancun|cMX
    candea college|bNL
    candelaria|tPH
    cangaiba|tBR
    cangzhou|cCN
    canisius college|bUS
    cankaya|cTR
    cankiri karatekin university|bTR
    canoas|tBR
    canterbury christ church university|bGB
    canton|cCN
    cao lanh|tVN
    cap-haitien|tHT
    capao redondo|tBR
    capas|tPH
    cape breton university|bCA
    cape coast|tGH
    cape coral|tUS
    cape peninsula university of technology|bZA
    cape town|cZA
    cape verde|sCV
    capella university|bUS
    capiata|tPY
    capilano college|bCA
    capilano university|bCA
    capital medical university|bCN
    capital normal university|bCN
    capital university|bUS
    capital university of economics and business|bCN
    capital university of science and technology|bPK
    capital university of vietnam|bVN
    capitol college|bUS
    capitol university|bPH
    carabanchel|tES
    caracas|cVE
    caraguatatuba|tBR
    carapicuiba|tBR
    cardiff|tGB
    cardiff and vale college|bGB
    cardiff metropolitan university|bGB
    cardiff university|bGB
    cardinal stritch university|bUS
    cardinal van roey-institute|bBE
    cariacica|tBR
    caribbean netherlands|sNL
    caribbean university|bUS
    caritas institute of higher education|bCN
    carl von ossietzky universitat oldenburg|bDE
    carleton college|bUS
    carleton university|bCA
    carletonville|tZA
    carlos albizu university|bUS
    carlow college|bUS
    carlow institute of technology|bIE
    carlsbad|tUS
    carmel college|bGB
    carmel rc college|bGB
    carmona|tPH
    carnegie endowment|bUS
    carnegie endowment for international peace|bUS
    carnegie india|bIN
    carnegie mellon university|bUS
    carnegie moscow center|bRU
    carnot|tCF
    carolina|tUS
    carora|tVE
    carrefour|cHT
    carroll college helena|bUS
    carroll college waukesha|bUS
    carrollton|tUS
    carson-newman college|bUS
    cartagena|cCO
    cartago|tCO
    carter center|bUS
    carthage college|bUS
    caruaru|tBR
    carupano|tVE
    cas-mpg partner institute for computational biology (picb)|bCN
    casablanca|cMA
    cascavel|tBR
    case western reserve university|bUS
    cass|bCN
    castanhal|tBR
    castelar|tAR
    castello de la plana|tES
    castleton state college|bUS
    castries|cLC
    catacamas|tHN
    catalao|tBR
    catalonia|cES
    catamarca|tAR
    catanduva|tBR
    catania|tIT
    catawba college|bUS
    catbalogan|tPH
    catchiungo|tAO
    catholic college bruges-ostend|bBE
    catholic technological university of barahona|bDO
    catholic university college|bGH
    catholic university in ruzomberok|bSK
    catholic university of eastern africa|bUS
    catholic university of korea|bKR
    catholic university of louvain|bBE
    catholic university of pelotas|bBR
    catholic university of taegu-hyosung|bKR
    catholic university of the sacred heart|bIT
    catia la mar|tVE
    cato institute|bUS
    cau giay|tVN
    caucaia|tBR
    caucasus international university|bGE
    caucasus university|bGE
    cavan institute|bIE
    cavite city|tPH
    caxias|tBR
    caxias do sul|tBR
    cayenne|cFR
    cayman islands|sGB
    cazenga|tAO
    cc|kAU
    cck|kAU
    cd|kCD
    cebri|bBR
    cebu city|cPH
    cedar crest college|bUS
    cedar rapids|tUS
    cedarville college|bUS
    cegep marie-victorin college|bCA
    ceilandia|tBR
    celal bayar university|bTR
    celaya|tMX
    centennial|tUS
    centennial college|bCA
    center for a new american security|bUS
    center for china and globalization|bCN
    center for security and emerging technology|bUS
    center for strategic and international studies|bUS
    central academy of fine art|bCN
    central african republic|sCF
    central baptist college|bUS
    central bible college|bUS
    central coast|tAU
    central college|bUS
    central european university|bHU
    central methodist college|bUS
    central mindanao university|bPH
    central ostrobothnia university of applied sciences|bFI
    central party school|bCN
    central penn college|bUS
    central police university|bTW
    central queensland university|bAU
    central radio and tv university|bCN
    central south university|bCN
    central state university|bUS
    central university college|bGH
    central university of finance and economics|bCN
    central university of technology, free state|bZA
    centralniy|tRU
    centre college|bUS
    centre for european policy studies|bBE
    centre for humanitarian dialogue|bCH
    centre for international governance innovation|bCA
    centre for policy research|bIN
    centre for strategic and international studies jakarta|bID
    centre for the governance of ai|bGB
    centre hospitalier universitaire bordeaux|bFR
    centre universitaire abdelhafid boussouf mila|bDZ
    centre universitaire d'oum el bouaghi|bDZ
    centre universitaire de jijel|bDZ
    centre universitaire de tebessa|bDZ
    centre universitaire de technologie|bLB
    centre universitaire de tiaret|bDZ
    centre universitaire jean-francois champollion|bFR
    centre universitaire nour bachir el-bayadh|bDZ
    centria university of applied sciences|bFI
    centro de estudios universitarios xochicalco|bMX
    centro escolar university|bPH
    centro habana|tCU
    centro interdisciplinario de neurociencia (universidad de valparaiso)|bCL
    centro regional universitario de espirito santo do pinhal|bBR
    centro universitario - catolica de santa catarina|bBR
    centro universitario - sociedade educacional de santa catarina|bBR
    centro universitario 7 de setembro|bBR
    centro universitario aeso-barros melo|bBR
    centro universitario augusto motta|bBR
    centro universitario avantis|bBR
    centro universitario barao de maua|bBR
    centro universitario campo real|bBR
    centro universitario candido rondon|bBR
    centro universitario carioca|bBR
    centro universitario catolica do leste de minas gerais|bBR
    centro universitario catolico salesiano auxilium|bBR
    centro universitario celso lisboa|bBR
    centro universitario cesmac|bBR
    centro universitario cesumar|bBR
    centro universitario christus - unichristus|bBR
    centro universitario cidade verde|bBR
    centro universitario ciudad vieja|bGT
    centro universitario claretiano|bBR
    centro universitario da fundacao assis gurgacz|bBR
    centro universitario da fundacao herminio ometto|bBR
    centro universitario da grande dourados|bBR
    centro universitario da regiao da campanha - urcamp|bBR
    centro universitario da vitoria de santo antao - univisa|bBR
    centro universitario das faculdades integradas de ourinhos|bBR
    centro universitario de adamantina - unifai|bBR
    centro universitario de anapolis - unievangelica|bBR
    centro universitario de araraquara|bBR
    centro universitario de brusque - unifebe|bBR
    centro universitario de ciencias e empreendedorismo|bBR
    centro universitario de desenvolvimento do centro-oeste|bBR
    centro universitario de excelencia eniac - eniac|bBR
    centro universitario de jaguariuna - unifaj|bBR
    centro universitario de juazeiro do norte|bBR
    centro universitario de maringa|bBR
    centro universitario de occidente|bGT
    centro universitario de patos de minas|bBR
    centro universitario de santa fe do sul|bBR
    centro universitario de vicosa - univicosa|bBR
    centro universitario de volta redonda - unifoa|bBR
    centro universitario dinamica cataratas|bBR
    centro universitario do estado do para|bBR
    centro universitario do maranhao - ceuma|bBR
    centro universitario do norte|bBR
    centro universitario do norte paulista|bBR
    centro universitario do rio grande do norte|bBR
    centro universitario do rio sao francisco|bBR
    centro universitario do sul de minas - unis|bBR
    centro universitario dom bosco|bBR
    centro universitario e faculdade projecao|bBR
    centro universitario estacio uniseb|bBR
    centro universitario euripides de marilia|bBR
    centro universitario fag|bBR
    centro universitario fei|bBR
    centro universitario fieo|bBR
    centro universitario filadelfia|bBR
    centro universitario fmu|bBR
    centro universitario geraldo di biase|bBR
    centro universitario governador ozanan coelho - unifagoc|bBR
    centro universitario imepac araguari|bBR
    centro universitario inga|bBR
    centro universitario inta - uninta|bBR
    centro universitario ixtlahuaca|bMX
    centro universitario jorge amado|bBR
    centro universitario mario pontes juca|bBR
    centro universitario monte serrat|bBR
    centro universitario newton paiva|bBR
    centro universitario opet|bBR
    centro universitario paraiso - unifap|bBR
    centro universitario paraiso, brasil|bBR
    centro universitario plinio leite|bBR
    centro universitario redentor|bBR
    centro universitario ruy barbosa|bBR
    centro universitario sao camilo|bBR
    centro universitario sao jose|bBR
    centro universitario senac|bBR
    centro universitario una|bBR
    centro universitario uniateneu|bBR
    centro universitario unibagozzi|bBR
    centro universitario uniesp|bBR
    centro universitario unieuro|bBR
    centro universitario unifacig|bBR
    centro universitario unifacvest|bBR
    centro universitario unifipmoc|bBR
    centro universitario unimetrocamp|bBR
    centro universitario uninorte|bBR
    centro universitario unirb|bBR
    centro universitario villanueva|bUS
    centrum badan kosmicznych polskiej akademii nauk|bPL
    centurion|tZA
    century college,beijing university of posts and telecommunications|bCN
    ceps|bBE
    cergy-pontoise|tFR
    cerro|tCU
    cesmac university center|bBR
    cetys universidad|bMX
    cevro institut college|bCZ
    cf|kCF
    cg|kCG
    ch|kCH
    ch'ongdan-up|tKP
    chad|sTD
    chadli benjedid el tarf university|bDZ
    chadron state college|bUS
    chaeryong-ni|tKP
    chaiyaphum rajabhat university|bTH
    chak jhumra|tPK
    chakwal|tPK
    chakwama|tNG
    chalco|tMX
    chalmers university of technology|bSE
    chalus|tIR
    chaman|tPK
    chamartin|tES
    chamberi|tES
    chaminade university of honolulu|bUS
    champlain college|bUS
    champlain regional college|bCA
    chamreun university of poly technology|bKH
    chanda|tIN
    chandannagar|tIN
    chandigarh|cIN
    chandler|tUS
    chandpur|tBD IN
    chandrakasem rajabhat university|bTH
    chanduasi|tIN
    chanel college|bIE
    chang gung university|bTW
    chang'an university|bCN
    chang-hua|tTW
    changam-ch'on|tKP
    changchun|cCN
    changde|cCN
    changhua|tTW
    changji|tCN
    changle|tCN
    changning|cCN
    changsha|cCN
    changshu|cCN
    changwon|cKR
    changyi|tCN
    changyuan|tCN
    changzheng|tCN
    changzhi|cCN
    changzhou|cCN
    chao yang university of science and technology|bTW
    chaohu|tCN
    chaopraya university|bTH
    chaoyang|tCN
    chaozhou|cCN
    chapeco|tBR
    chapman university|bUS
    chapra|tIN
    charallave|tVE
    charhar institute|bCN
    charleroi|tBE
    charles darwin university|bAU
    charles r. drew university of medicine and science|bUS
    charles sturt university|bAU
    charleston|tUS
    charlotte amalie|cUS
    charlottenburg|tDE
    charotar university of science and technology|bIN
    charsadda|tPK
    charter oak state college|bUS
    chas|tIN
    chas academy|bSE
    chatham college|bUS
    chatham house|bGB
    chattanooga|tUS
    chattogram|cBD
    chatuchak|tTH
    che|kCH
    cheboksary|tRU
    chechen state university|bRU
    cheju national university|bKR
    cheljabinsk state institute of teacher training|bRU
    cheljabinsk state university|bRU
    cheljabinsk university of agricultural engineering|bRU
    chelmsford|tGB
    chelsea college of art and design|bGB
    cheltenham|tGB
    chelyabinsk|cRU
    chemnitz|tDE
    cheng shiu university|bTW
    chengde|tCN
    chengde medical university|bCN
    chengdu|cCN
    chenggu|tCN
    chengguan qu|tCN
    chenghua|tCN
    chengqiao|tCN
    chengtangcun|tCN
    chengzhong|tCN
    chennai|cIN
    chenzhou|cCN
    cheonan|cKR
    cheongju-si|cKR
    cheras|tMY
    cheremushki|tRU
    cheremushky|tUA
    cherepovets|tRU
    cherepovets state university|bRU
    cherkasy|tUA
    cherkasy state technological university|bUA
    cherkessk|tRU
    chernihiv|tUA
    chernihiv national university of technology|bUA
    chernivci national university|bUA
    chernivtsi|tUA
    chernivtsi institute of trade and economics|bUA
    chernivtsi national university|bUA
    chertanovo yuzhnoye|tRU
    chesapeake|tUS
    chesterfield|tGB US
    chestnut hill college|bUS
    chetumal|tMX
    chhatarpur|tIN
    chhindwara|tIN
    chi linh|tVN
    chia|tCO
    chia nan university of pharmacy & science|bTW
    chiang mai|tTH
    chiang mai rajabhat university|bTH
    chiang mai university|bTH
    chiang mai vocational college|bTH
    chiangmai technical college|bTH
    chiayi city|tTW
    chiba|cJP
    chicago|cUS
    chichawatni|tPK
    chichicastenango|tGT
    chiclayo|cPE
    chico|tUS
    chicoloapan|tMX
    chien hsin university of science and technology|bTW
    chienkuo technology university|bTW
    chifeng|tCN
    chigasaki|tJP
    chihlee university of technology|bTW
    chihuahua|cMX
    chikmagalur|tIN
    chikusei|tJP
    chikushi jogakuen university|bJP
    chikushino-shi|tJP
    chilakalurupet|tIN
    chilanzar|tUZ
    chile|sCL
    chilean|dCL
    chililabombwe|tZM
    chillan|tCL
    chilliwack|tCA
    chilpancingo|tMX
    chimbote|tPE
    chimoio|tMZ
    china|sCN
    china institutes of contemporary international relations|bCN
    china medical university|bTW
    china medical university shenyang|bCN
    china university of petroleum-beijing at karamay|bCN
    china university of technology|bTW
    chinandega|tNI
    chinatown|tUS
    chinautla|tGT
    chincha alta|tPE
    chinese|dCN
    chinese culture university|bTW
    chinese taipei|sTW
    chingola|tZM
    chinhoyi university of technology|bZW
    chiniot|tPK
    chinju|tKR
    chipata|tZM
    chiquimula|tGT
    chirchiq|tUZ
    chirmiri|tIN
    chishtian|tPK
    chisinau|cMD
    chita|tRU
    chitato|tAO
    chitradurga|tIN
    chittagong university of engineering and technology (cuet)|bBD
    chittoor|tIN
    chittorgarh|tIN
    chitungwiza|tZW
    chizhou|cCN
    chl|kCL
    chlef|tDZ
    chn|kCN
    cho lon|cVN
    choa chu kang new town|tSG
    chodang university|bKR
    chofu|tJP
    choloma|tHN
    cholula|tMX
    chom thong|tTH
    chon buri|tTH
    chon thanh|tVN
    chonbuk national university|bKR
    chonbuk sanup university of technology (howon university)|bKR
    chongfu|tCN
    chongjin|tKP
    chongju university|bKR
    chongming|cCN
    chongqing|cCN
    chongzuo|tCN
    chonnam national university|bKR
    chorzow|tPL
    chorzow/katowice branch of higher school of business|bPL
    chosun university|bKR
    chouaib doukkali university|bMA
    chowan college|bUS
    christchurch|tNZ
    christelijk college de noordgouw|bNL
    christendom college|bUS
    christmas island|sAU
    chu|tVN
    chu hai college|bCN
    chubu university|bJP
    chukyo gakuin university|bJP
    chukyo university|bJP
    chula vista|tUS
    chulabhorn royal academy|bTH
    chulalongkorn university|bTH
    chumakivskyi|tUA
    chuncheon|tKR
    chung hua university|bTW
    chung hwa university of medical technology|bTW
    chung shan medical university|bTW
    chung-ang university|bKR
    chunga|tZM
    chungbuk national university|bKR
    chungju|tKR
    chungnam national university|bKR
    chungyu university of film and arts|bTW
    chunian|cPK
    chuo|tJP
    chuo gakuin university|bJP
    chuo university|bJP
    churu|tIN
    chust|tUZ
    chuvash state university|bRU
    chuxiong|cCN
    chuzhou|cCN
    ci|kCI
    ciamis|tID
    ciampea|tID
    cianjur|tID
    cibinong|tID
    cicir|bCN
    cidade ademar|tBR
    cidade dutra|tBR
    cidade lider|tBR
    cidade tiradentes|tBR
    cidob|bES
    ciego de avila|tCU
    cienfuegos|tCU
    cifar|bCA
    cigi|bCA
    cigli|tTR
    cihan university|bIQ
    ciis|bCN
    cikampek|tID
    cikarang|tID
    cikupa|tID
    cilacap|tID
    cilegon|tID
    cileungsir|tID
    cileunyi|tID
    cimahi|cID
    cincinnati|tUS
    ciputat|tID
    circoiscrizione ii|tIT
    circoiscrizione iii|tIT
    circoiscrizione v|tIT
    circoiscrizione vi|tIT
    circoiscrizione viii|tIT
    cirebon|tID
    citeureup|tID
    city of bristol college|bGB
    city of port phillip|tAU
    city of westminster|tGB
    city university college of ajman|bAE
    city university college of science and technology|bMY
    city university of new york, college of staten island|bUS
    ciudad acuna|tMX
    ciudad apodaca|tMX
    ciudad benito juarez|tMX
    ciudad bolivar|tVE
    ciudad camilo cienfuegos|tCU
    ciudad de la paz|cGQ
    ciudad de villa de alvarez|tMX
    ciudad del carmen|tMX
    ciudad del este|tPY
    ciudad delicias|tMX
    ciudad general escobedo|tMX
    ciudad guayana|cVE
    ciudad guzman|tMX
    ciudad juarez|cMX
    ciudad lazaro cardenas|tMX
    ciudad lineal|tES
    ciudad lopez mateos|tMX
    ciudad madero|tMX
    ciudad nezahualcoyotl|cMX
    ciudad obregon|tMX
    ciudad ojeda|tVE
    ciudad valles|tMX
    ciudad victoria|tMX
    ciutat vella|tES
    civ|kCI
    cixi|cCN
    cizre|tTR
    ck|kNZ
    cl|kCL
    claremont graduate university|bUS
    claretian university center|bBR
    clarion university|bUS
    clark university|bUS
    clarke college|bUS
    clarke international university|bUG
    clarkson college|bUS
    clarkson university|bUS
    clarksville|tUS
    clayfield college|bAU
    clearwater|tUS
    cleary college|bUS
    clemson university|bUS
    clermont-ferrand|tFR
    cleveland|tUS
    cleveland institute of art|bUS
    cleveland institute of music|bUS
    cleveland state university|bUS
    clingendael|bNL
    clingendael institute|bNL
    clovis|tUS
    cluj-napoca|tRO
    cm|kCM
    cmkl university|bTH
    cmr|kCM
    cn|kCN
    cnrs|bFR
    co|kCO
    co do|tVN
    coacalco|tMX
    coastal carolina university|bUS
    coatepeque|tGT
    coatzacoalcos|tMX
    coban|tGT
    cochabamba|cBO
    cockburn town|cGB
    cocos (keeling) islands|sAU
    cocos islands|sAU
    cod|kCD
    codam coding college|bNL
    coder academy|bAU
    coding academy|bFR
    codo|tBR
    coe college|bUS
    cog|kCG
    cogswell polytechnical college|bUS
    coimbatore|cIN
    coimbra|tPT
    cok|kNZ
    coker college|bUS
    col|kCO
    colatina|tBR
    colby college|bUS
    colby-sawyer college|bUS
    colchester|tGB
    colegio universitario de cartago|bCR
    coleman college|bUS
    colgate university|bUS
    colima|tMX
    colina|tCL
    college cdi|bCA
    college for information technologies|bHR
    college ieper|bBE
    college in sladkovicovo|bSK
    college of applied technical sciences nis|bRS
    college of applied technology science arandjelovac|bRS
    college of business administration wiener neustadt|bAT
    college of busniess admnistration|bSA
    college of charleston|bUS
    college of commerce|bIE
    college of dunaujvaros|bHU
    college of dupage|bUS
    college of economics and management law|bRU
    college of education darazo|bNG
    college of engineering|bIL
    college of engineering roorkee|bIN
    college of engineering, trivandrum|bIN
    college of foreign economy and relations|bVN
    college of informatics and computer management, akba|bID
    college of informatics and computer management, dipanegara|bID
    college of information technology|bIQ
    college of management|bIL
    college of media and journalism|bCZ
    college of new caledonia|bCA
    college of new rochelle|bUS
    college of nursing and allied health scinces|bSA
    college of polytechnics jihlava|bCZ
    college of rosemont|bCA
    college of the atlantic|bUS
    college of the desert|bUS
    college of the holy cross|bUS
    college of the holy spirit|bPH
    college of the ozarks|bUS
    college of the rockies|bCA
    college of the sequoias|bUS
    college of western idaho|bAU
    college station|tUS
    college veurne|bBE
    colombia|sCO
    colombian|dCO
    colombo|cLK
    colonia del valle|tMX
    colonia lindavista|tMX
    colorado|cUS
    colorado springs|tUS
    columbia college|bCA
    columbia college chicago|bUS
    columbia college hollywood|bUS
    columbia college of missouri|bUS
    columbia international university|bUS
    columbia southern university|bUS
    columbia university|bUS
    columbus|cUS
    com|kKM
    comilla|cBD
    comitan|tMX
    commanderij college|bNL
    commonwealth|tPH
    community of sant'egidio|bIT
    comodoro rivadavia|tAR
    comoros|sKM
    computer systems institute|bUS
    comrat state university|bMD
    comsats institute of information technology, attock|bPK
    comsats university islamabad, wah cantt|bPK
    conakry|cGN
    concepcion|tCL PH VE
    conciliation resources|bGB
    concord college|bUS
    concordia|tAR BR
    concordia university|bCA
    concordia university ann arbor|bUS
    concordia university, austin|bUS
    concordia university, irvine|bUS
    concordia university, mequon|bUS
    concordia university, portland|bUS
    conestoga college|bCA
    confederation college|bCA
    confetti institute of creative technologies|bGB
    congo - brazzaville|sCG
    congo - kinshasa|sCD
    congolese|dCD
    connecticut|cUS
    conselheiro lafaiete|tBR
    constanta|tRO
    constantin brancoveanu university pitesti|bRO
    constantine|tDZ
    contagem|cBR
    continental institute for international studies|bIN
    converse college|bUS
    conway school of landscape design|bUS
    cook islands|sNZ
    coorporacion universitaria del caribe - cecar|bCO
    copacabana|tBR CO
    copenhagen|cDK
    copiapo|tCL
    copperbelt university|bZM
    coppin state college|bUS
    coquimbo|tCL
    coquitlam|tCA
    coral springs|tUS
    cordoba|cAR
    cork institute of technology|bIE
    corlaer college|bNL
    corlu|tTR
    cornell university|bUS
    cornish college of the arts|bUS
    cornwall college|bGB
    coro|tVE
    coronel|tCL
    coronel fabriciano|tBR
    corporacion universitaria americana|bCO
    corporacion universitaria autonoma del cauca|bCO
    corporacion universitaria comfacauca|bCO
    corporacion universitaria de la costa (unicosta)|bCO
    corporacion universitaria de sabaneta - unisabaneta|bCO
    corporacion universitaria de santander (udes)|bCO
    corporacion universitaria del huila - corhuila|bCO
    corporacion universitaria del meta|bCO
    corporacion universitaria empresarial de salamanca|bCO
    corporacion universitaria iberoamericana|bCO
    corporacion universitaria latinoamericana|bCO
    corporacion universitaria minuto de dios|bCO
    corporacion universitaria rafael nunez|bCO
    corporacion universitaria remington|bCO
    corporacion universitaria santa rosa de cabal (unisarc)|bCO
    corporacion universitaria unitec|bCO
    corpus christi|tUS
    corrientes|tAR
    corum|tTR
    cosmiq institute of technology|bPK
    cosmopoint college seremban|bMY
    costa mesa|tUS
    costa rica|sCR
    costa rican|dCR
    cosumnes river college|bUS
    cotabato|tPH
    cote d'ivoire|sCI
    cotia|tBR
    cotonou|cBJ
    council on foreign relations|bUS
    covenant college|bUS
    covenant university|bNG
    coventry|tGB
    coventry university|bGB
    cox's bazar|tBD
    coyoacan|cMX
    cpv|kCV
    cr|kCR
    cracow university of economics|bPL
    craiova|tRO
    cranbrook academy of art|bUS
    cranfield university|bGB
    crato|tBR
    crawley|tGB
    creighton university|bUS
    crete|cGR
    cri|kCR
    criciuma|tBR
    crimea|cUA
    crimean engineering and pedagogical university|bRU
    crisis management centre of eth|bCH
    crisis management initiative|bFI
    croatia|sHR
    croatian|dHR
    croix-des-bouquets|tHT
    cross river university of technology|bNG
    crown college|bUS
    croydon|tGB
    csir institute of genomics and integrative biology|bIN
    csir-indian institute of chemical biology|bIN
    csiro|bAU
    cu|kCU
    cua|tVE
    cuauhtemoc|cMX
    cuautitlan|tMX
    cuautitlan izcalli|cMX
    cuautla|tMX
    cub|kCU
    cuba|sCU
    cuban|dCU
    cubatao|tBR
    cucuta|cCO
    cuddalore|tIN
    cuenca|cEC
    cuernavaca|tMX
    cuiaba|cBR
    cuito|tAO
    cukurova university|bTR
    culiacan|cMX
    culver-stockton college|bUS
    cumana|tVE
    cumberland university|bUS
    cumhuriyet university|bTR
    curacao|sNL
    curico|tCL
    curitiba|cBR
    cursino|tBR
    curtin university of technology|bAU
    curtin university of technology, sarawak campus|bMY
    curug|tID
    cusco|tPE
    cuttack|cIN
    cuw|kNL
    cv|kCV
    cw|kNL
    cx|kAU
    cxr|kAU
    cy|kCY
    cyber academy|bCO
    cyberjaya university college of medical science|bMY
    cybernetics faculty, national taras shevchenko university of kiev|bUA
    cym|kGB
    cyp|kCY
    cypress|tUS
    cypriot|dCY
    cyprus|sCY
    cyprus international university|bTR
    cz|kCZ
    cze|kCZ
    czech|dCZ
    czech republic|sCZ
    czechia|sCZ
    czestochowa|tPL
    czestochowa university of technology|bPL
    d'youville college|bUS
    da nang|cVN
    da vinci college|bNL
    da-yeh university|bTW
    dabou|tCI
    dabrowa gornicza|tPL
    dachang|tCN
    dadabhoy institute of higher education|bPK
    dadu|tPK
    daegu|cKR
    daejeon|cKR
    daemen college|bUS
    daffodil international university|bBD
    dagenham|tGB
    dagestan state university|bRU
    dagupan|tPH
    dai ichi university, college of technology|bJP
    daido institute of technology|bJP
    daiichi college of pharmaceutical sciences|bJP
    daito|tJP
    daito bunka university|bJP
    dajal|tPK
    dakar|cSN
    dakhla|tEH MA
    dakota state university|bUS
    dakota wesleyan university|bUS
    dalanj university|bSD
    dalarna university college|bSE
    dalhousie university|bCA
    dali|tCN
    dalian|cCN
    daliang|tCN
    dallas|cUS
    daloa|tCI
    dalupura|tIN
    daly city|tUS
    dam dam|tIN
    damanhur|tEG
    damascus|cSY
    damietta|tEG
    damietta university|bEG
    dammam|cSA
    damoh|tIN
    danang architecture university|bVN
    danang college of technology|bVN
    danang vocational training college|bVN
    dandong|cCN
    danford college|bAU
    dania academy of higher education|bDK
    daniel berzsenyi teacher training college|bHU
    danish|dDK
    dankook university|bKR
    danli|tHN
    danshui|tCN TW
    daoukro|tCI
    daqing|cCN
    dar al hekma college|bSA
    dar al-uloom colleges|bSA
    dar bouazza|tMA
    dar es salaam|cTZ
    darbhanga|tIN
    dares salaam institute of technology|bTZ
    darjiling|tIN
    darmstadt|tDE
    darnah|tLY
    darnytsya|tUA
    dartmouth|tCA
    darton college|bUS
    darul hikmah islamic college|bMY
    darul ihsan university|bUS
    darul naim college of technology|bMY
    darul takzim institute of technology|bMY
    darwin|tAU
    dasha|tCN
    daska kalan|tPK
    dasmarinas|tPH
    dasoguz|tTM
    datia|tIN
    datong|cCN
    datun|tCN
    daugavpils university|bLV
    daule|tEC
    daur|tPK
    davangere|tIN
    davao|cPH
    davenport|tUS
    davenport college of business, grand rapids|bUS
    davenport college of business, kalamazoo|bUS
    davenport college of business, lansing|bUS
    david agmashenebeli university of georgia|bGE
    davidson college|bUS
    davie|tUS
    dawat university|bAF
    dawei|tMM
    dawei technological university|bMM
    dawson college cegep|bCA
    dawukou|tCN
    daxing|tCN
    daxing'anling|cCN
    daye|tCN
    dayrah|tAE
    dayrut|tEG
    daystar university|bKE
    dayton|tUS
    dazhou|cCN
    dcaf|bCH
    dchira el jihadia|tMA
    de|kDE
    de la salle catholic college|bAU
    de la salle university|bPH
    de montfort university leicester|bGB
    deakin university|bAU
    debre birhan|tET
    debre mark'os|tET
    debre tabor|tET
    debrecen|tHU
    debrecen university of agricultural sciences|bHU
    deepmind|bGB
    deer valley|tUS
    deesa|tIN
    defense cyber investigations training academy|bUS
    dehiwala-mount lavinia|tLK
    dehradun|cIN
    dehui|tCN
    deir ez-zor|tSY
    delaware|cUS
    delegacion cuajimalpa de morelos|tMX
    delft university of technology|bNL
    delhi|cIN
    delhi cantonment|tIN
    delhi policy group|bIN
    delicias|tES
    delmas|tHT
    delta|tCA
    delta technology university|bEG
    deltion college|bNL
    democratic people's republic of korea|sKP
    democratic republic of the congo|sCD
    dengzhou|tCN
    denison university|bUS
    denizli|tTR
    denmark|sDK
    dennis gabor college|bHU
    denpasar|cID
    denton|tUS
    denver|cUS
    deoghar|tIN
    deoli|tIN
    deoria|tIN
    departamento de ingenieria - universidad nacional de la matanza|bAR
    depaul university|bUS
    depauw university|bUS
    depok|cID
    dera ghazi khan|tPK
    dera ismail khan|cPK
    dera murad jamali|tPK
    derbent|tRU
    derince|tTR
    des moines|tUS
    desales university|bUS
    descomplica university|bBR
    desna|tUA
    desnyanskyi|tUA
    dessalines|tHT
    dessie|tET
    det kongelige akademi|bDK
    detroit|cUS
    deu|kDE
    deutschland|sDE
    developers institute|bNZ
    development research center of the state council|bCN
    devry institute of technology|bCA
    devry institute of technology, chicago|bUS
    devry institute of technology, decatur|bUS
    devry institute of technology, dupage|bUS
    devry institute of technology, irving|bUS
    devry institute of technology, kansas city|bUS
    devry institute of technology, pomona|bUS
    dewas|tIN
    deyang|cCN
    dezful|tIR
    dezhou|cCN
    dgap|bDE
    dhaka|cBD
    dhamar|tYE
    dhamtari|tIN
    dhanbad|cIN
    dhangadhi|tNP
    dharan|tNP
    dharashiv|tIN
    dharavi|cIN
    dharma drum institute of liberal arts|bTW
    dharmavaram|tIN
    dhaulpur|tIN
    dhirkot|tPK
    dhirubhai ambani institute of information and communication technology|bIN
    dhofar university|bOM
    dhonburi rajabhat university|bTH
    dhule|tIN
    dhurakijpundit university|bTH
    di an|tVN
    diaconia university of applied sciences|bFI
    diadema|tBR
    dian nusantara university|bID
    dibrugarh|tIN
    dickinson college|bUS
    dickinson state university|bUS
    dicle university|bTR
    didao|tCN
    dien ban|tVN
    diepsloot|tZA
    diez de octubre|tCU
    digipen institute of technology|bUS
    digital business university of applied sciences|bDE
    digos|tPH
    digri|tPK
    dihok|tIQ
    dijlah university college|bIQ
    dijon|tFR
    dikirnis|tEG
    dila|tET
    dili|cTL
    dilla university|bET
    dillard university|bUS
    dimapur|tIN
    dimitrovgrad|tRU
    dimocritus university of thrace|bGR
    din daeng|tTH
    dinaig|tPH
    dinajpur|tBD
    dinamika bangsa university|bID
    dinamika university|bID
    dinapore|tIN
    dinapur nizamat|tIN
    dindigul|tIN
    dingxi|tCN
    dingzhou|tCN
    diourbel|tSN
    diplomatic academy of vietnam|bVN
    diplomatische akademie wien|bAT
    dire dawa|tET
    direccion general de institutos tecnologicos|bMX
    district of columbia|cUS
    disuq|tEG
    dit university,dehradun|bIN
    ditchley foundation|bGB
    divine word university|bPG
    divinopolis|tBR
    divo|tCI
    dixie college|bUS
    dixinn|tGN
    diyala university|bIQ
    diyarbakir|cTR
    dj|kDJ
    djelfa|tDZ
    dji|kDJ
    djibouti|sDJ
    dk|kDK
    dm|kDM
    dma|kDM
    dmitry mendeleev university|bRU
    dneprodzerzhinsk state technical university|bUA
    dnepropetrovsk national university|bUA
    dnipro|cUA
    dnipropetrovsk national university oles honchar|bUA
    dniprovskyi|tUA
    dnk|kDK
    do|kDO
    doane college|bUS
    dodoma|cTZ
    dogus university|bTR
    doha|cQA
    doha forum|bQA
    dohad|tIN
    doho university|bJP
    dohto university|bJP
    doilungdeqen|tCN
    dokkyo university|bJP
    dokri|tPK
    dokuz eylul university|bTR
    dolisie|tCG
    dom|kDO
    dom bosco university center|bBR
    dombivali|cIN
    domingo savio private university|bBO
    dominica|sDM
    dominican college|bUS
    dominican college of san rafael|bUS
    dominican republic|sDO
    dominican school of philosophy and theology|bUS
    dominican university|bUS
    dominican university ibadan|bNG
    dominicus college|bNL
    don boscocollege zwijnaarde|bBE
    don mariano marcos memorial state university|bPH
    don state technical university|bRU
    donau-universitat krems|bAT
    donaustadt|tAT
    donbas|cUA
    doncaster|tGB
    donetsk|cUA
    dong a university|bVN
    dong da|tVN
    dong eui university|bKR
    dong hoi|tVN
    dong nai university of technology|bVN
    dong xoai|tVN
    dong yang university of technology|bKR
    dong-a university|bKR
    dongbei university of finance and economics|bCN
    dongduk women's university|bKR
    dongguan|cCN
    dongguk university|bKR
    donghae city|tKR
    donghai|tCN
    dongling|tCN
    dongseo university|bKR
    dongshin university|bKR
    dongtai|tCN
    dongyang|tCN
    dongyang university|bKR
    dongying|cCN
    donostia / san sebastian|tES
    dordrecht|tNL
    dordt college|bUS
    dorset college|bIE
    dortmund|cDE
    dorud|tIR
    dos hermanas|tES
    doshisha university|bJP
    doshisha women's college of liberal arts|bJP
    dosquebradas|tCO
    douala|cCM
    douglas|cGB
    douglas college|bCA
    douliu|tTW
    dourados|tBR
    dow university of health sciences|bPK
    dowling college|bUS
    dprk|sKP
    dr congo|sCD
    dr. aletta jacobs college|bNL
    dr. nassau college|bNL
    dr.mahalingam college of engineering and technology, pollachi.|bIN
    drake university|bUS
    drammen|tNO
    drenthe college|bNL
    dresden|cDE
    drew university|bUS
    drexel university|bUS
    driestar college|bNL
    drury college|bUS
    dubai|cAE
    dubai investments park|tAE
    dubai marina|tAE
    dublin|cIE
    dubna international university for nature, society and man|bRU
    dubreka|tGN
    duc pho|tVN
    duc trong|tVN
    dudley|tGB
    duekoue|tCI
    duisburg|cDE
    duke university|bUS
    duksung women's university|bKR
    duluth business university|bUS
    dulwich college|bGB
    dulwich college seoul|bKR
    dulwich college suzhou|bCN
    duma|tSY
    dumaguete|tPH
    dumai|tID
    dumlupinar university|bTR
    dun laoghaire further education institute|bIE
    dun laoghaire institute of art, design and technology|bIE
    dundalk institute of technology|bIE
    dundee|tGB ZA
    dundee and angus college|bGB
    dundo|tAO
    dunedin|tNZ
    dunhua|tCN
    dunhuang|tCN
    dunwoody college of technology|bUS
    dunya university|bAF
    duque de caxias|cBR
    duquesne university|bUS
    durango institute of technology|bMX
    durban|cZA
    durg|tIN
    durgapur|cIN
    durham|tUS
    durham college|bCA
    durham university in the uk|bGB
    durres|tAL
    dushanbe|cTJ
    dusit|tTH
    dusseldorf|cDE
    dutch|dNL
    dutch delta university|bNL
    duy tan university|bVN
    duyun|tCN
    duzce|tTR
    duzce university|bTR
    dwarkadas jamnadas sanghvi college of engineering|bIN
    dz|kDZ
    dza|kDZ
    dzerzhinsk|tRU
    e'zhou|cCN
    e-campus university|bIT
    ean university|bCO
    earlham college|bUS
    earlham institute|bGB
    east asia institute|bKR
    east asia university of technology, hanoi, vietnam|bVN
    east carolina university|bUS
    east central university|bUS
    east chattanooga|tUS
    east china university of technology|bCN
    east flatbush|tUS
    east hampton|tUS
    east harlem|tUS
    east helsinki|tFI
    east independence|tUS
    east jerusalem|cPS
    east kazakstan state technical university|bKZ
    east london|tZA
    east los angeles|tUS
    east new york|tUS
    east stroudsburg state university|bUS
    east surrey college|bGB
    east sussex college group|bGB
    east west university|bUS
    east-siberian state institute of culture|bRU
    east-siberian state university|bRU
    east-west university|bUS
    eastbourne|tGB
    eastern asia university|bTH
    eastern college|bCA
    eastern institute of technology|bNZ
    eastern international university|bVN
    eastern macedonia and thrace institute of technology|bGR
    eastern mediterranean university|bTR
    eastern mennonite university|bUS
    eastern university|bBD
    eastern university, sri lanka|bLK
    eberhard-karls-universitat tubingen|bDE
    eberswalde university for sustainable development|bDE
    ebetsu|tJP
    ebina|tJP
    ebolowa|tCM
    ebs universitat|bUS
    ebute ikorodu|cNG
    ec|kEC
    ecam - institut superieur industriel|bBE
    ecatepec de morelos|cMX
    eckerd college|bUS
    eclaro academy|bPH
    ecole d'ingenieurs de l'air et de l'espace|bFR
    ecole d'ingenieurs en informatique|bFR
    ecole des experts en biotechnologies|bFR
    ecole des hautes etudes commerciales|bCA
    ecole des mines d'albi|bFR
    ecole des mines de nantes|bFR
    ecole informatique ip formation|bFR
    ecole internationale des sciences du traitement de l'information|bFR
    ecole marocaine des sciences de l'ingenieur|bMA
    ecole nationale d'ingenieurs de brest|bFR
    ecole nationale d'ingenieurs de carthage|bTN
    ecole nationale des chartes|bFR
    ecole nationale des sciences appliquees de tanger|bMA
    ecole nationale du jeu et des medias interactifs numeriques|bFR
    ecole nationale polytechnique d'oran maurice audin|bDZ
    ecole nationale polytechnique, alger|bDZ
    ecole nationale superieure d'ingenieurs de constructions aeronautiques|bFR
    ecole nationale superieure de rennes|bFR
    ecole nationale superieure des sciences appliquees et de technologie|bFR
    ecole normale superieure|bFR
    ecole normale superieure de tetouan|bMA
    ecole polytechnique|bFR
    ecole polytechnique de montreal, universite de montreal|bCA
    ecole polytechnique de thies|bSN
    ecole polytechnique internationale privee de tunis|bTN
    ecole polytechnique universitaire de lille|bFR
    ecole polytechnqiue universiapolis agdir|bMA
    ecole polyvalente de l'erabliere|bCA
    ecole pour l'informatique et les techniques avancees|bFR
    ecole ri7|bFR
    ecole secondaire les etchemins|bCA
    ecole superieur d'informatique de la mediterranee|bFR
    ecole superieure d'informatique-electronique-automatique|bFR
    ecole superieure de technologies industrielles d'annaba|bDZ
    ecole superieure des metiers de l'internet|bFR
    ecole superieure des technologies industrielles avancees|bFR
    ecole superieure du numerique industriel|bFR
    ecole superieure technique mittelland|bCH
    ecole universitaire d'ingenieurs de lille|bFR
    ecu|kEC
    ecuador|sEC
    ecuadorian|dEC
    ede|tNG NL
    edea|tCM
    edge hill university|bGB
    edgewood college|bUS
    edinburgh|cGB
    edirne|tTR
    edison|tUS
    edith cowan university|bAU
    edmond and lily safra international institute of neurosciences|bBR
    edmonton|cCA
    edo state university|bNG
    edogawa university|bJP
    edogawe|cJP
    edward waters college|bUS
    ee|kEE
    effat college|bSA
    efon-alaaye|tNG
    eg|kEG
    ege university|bTR
    egerton university|bKE
    egmont institute|bBE
    egy|kEG
    egypt|sEG
    egypt-japan university of science and technology|bEG
    egyptian|dEG
    egyptian chinese university|bEG
    eh|kEH
    ehime university|bJP
    eimsbuttel|tDE
    eindhoven|tNL
    eindhoven university of technology|bNL
    eixample|tES
    ejido|tVE
    ejigbo|tNG
    eka university of applied sciences|bLV
    ekibastuz|tKZ
    ekiti state university|bNG
    el achir|tDZ
    el cajon|tUS
    el colegio de mexico|bMX
    el daein|tSD
    el dibir|tSO
    el eulma|tDZ
    el fasher|tSD
    el geneina fort|tSD
    el jadida|tMA
    el kelaa des srarhna|tMA
    el limon|tVE
    el monte|tUS
    el mourouj|tTN
    el obeid|tSD
    el oued|tDZ
    el paso|cUS
    el progreso|tHN
    el salvador|sSV
    el shorouk academy|bEG
    el shrouk academy|bEG
    el tigre|tVE
    el vigia|tVE
    elazig|tTR
    elbasan|tAL
    elblag|tPL
    elcano royal institute|bES
    elche|tES
    eldoret|tKE
    elegantia college (sponsored by education convergence)|bCN
    elektrostal'|tRU
    elerinmosa institute of technology|bNG
    elgin|tUS
    elisabeth university of music|bJP
    elista|tRU
    elizabeth|tUS
    elizabeth city state university|bUS
    elizabethtown college|bUS
    elizade university, illara-mokin|bNG
    elk grove|tUS
    elmergib university|bLY
    elmhurst|tUS
    elmhurst college|bUS
    elmira college|bUS
    elon college|bUS
    eloy alfaro|tEC
    eluru|tIN
    elysee|bFR
    emalahleni|tZA
    emanuel university|bRO
    embalenhle|tZA
    embry riddle aeronautical university, prescott|bUS
    embry-riddle aeronautical university|bUS
    embu das artes|tBR
    emeq yizrael college|bIL
    emily carr university of art and design|bCA
    eminabad|tPK
    emines-mohammed vi polytechnic university|bMA
    emirates|sAE
    emirates policy center|bAE
    emirati|dAE
    emmaus bible college|bUS
    emory university|bUS
    emporia state university|bUS
    encheng|tCN
    enfield town|tGB
    engelhardt institute of molecular biology|bRU
    engels|tRU
    engineering college of aarhus|bDK
    engineering institute of technology|bAU
    engineering school of minas gerais|bBR
    england|sGB
    english|dGB
    enrico fermi technological technological institute|bIT
    enschede|tNL
    ensenada|tMX
    ensh - national school of hydraulics of blida|bDZ
    enshi|tCN
    entebbe|tUG
    enugu|cNG
    envigado|tCO
    eotvos lorand university|bHU
    epfl|bCH
    epoka university|bAL
    epsom college|bGB
    epworth|tZW
    equatorial guinea|sGQ
    er|kER
    erasmus college|bNL
    erbil|cIQ
    erciyes university|bTR
    erebuni|tAM
    eregli|tTR
    erfurt|tDE
    erhvervs akademi aarhus|bDK
    erhvervs akademi sydvest|bDK
    erhvervsakademi midtvest|bDK
    erhvervsakademi sjaelland|bDK
    erhvervsakademiet lillebaelt|bDK
    eri|kER
    eritrea|sER
    eritrean|dER
    erlangen|tDE
    ermelino matarazzo|tBR
    ermelo|tZA
    ernst-moritz-arndt universitat greifswald|bDE
    erode|cIN
    errachidia|tMA
    erskine college|bUS
    erzincan|tTR
    erzincan binali yildirim university|bTR
    erzincan university|bTR
    erzurum|cTR
    es|kES
    escoles universitaries gimbernat i tomas cerda|bES
    escondido|tUS
    escuela tecnologica instituto tecnico central|bCO
    escuintla|tGT
    esenler|cTR
    esenyurt|cTR
    esh|kEH
    eskisehir|cTR
    eslamshahr|tIR
    esmeraldas|tBR EC
    esna|tEG
    esp|kES
    espoo|tFI
    esraa university|bIQ
    essen|cDE
    est|kEE
    estonia|sEE
    estonian|dEE
    estudios universitarios y superiores de andalucia, slu|bES
    esuk oron|tNG
    eswatini|sSZ
    esztergom theological college|bHU
    eszterhazy karoly university|bHU
    et|kET
    etah|tIN
    etawah|tIN
    eth|kET
    eth zurich|bCH
    ethiopia|sET
    ethiopian|dET
    etobicoke|tCA
    eton college|bGB
    etudiant a l'universite bordeaux montaigne|bFR
    etwatwa|tZA
    eu|gEU
    eugene|tUS
    eunapolis|tBR
    eurasia group|bUS
    eurasia international university|bAM
    eurasia national university|bKZ
    eurasian institute of market|bKZ
    eureka college|bUS
    europa-universitat viadrina frankfurt (oder)|bDE
    europaische betriebswirtschafts-akademie|bDE
    european college of liberal arts|bDE
    european commission|gEU
    european council|gEU
    european external action service|gEU
    european leadership network|bGB
    european leadership university|bNL
    european parliament|gEU
    european policy centre|bBE
    european polytechnic institute|bCZ
    european school of mol|bBE
    european union|gEU
    european university|bRS
    european university at st.petersburg|bRU
    european university institute|bIT
    european university of atlantic|bES
    european university of lefke|bTR
    european university, tbilisi, georgia|bGE
    europos humanitarinis universitetas|bLT
    evangel university|bUS
    evansville|tUS
    evaton|cZA
    everett|tUS
    evergreen state college|bUS
    evtek university of applied sciences|bFI
    ewha women's university|bKR
    excellence universitaire africaine|bSN
    excelsior college|bUS
    exeter|tGB
    experience college|bNL
    ezeiza|tAR
    ezhou|tCN
    fab'academy uimm|bFR
    facatativa|tCO
    fachhochschule deggendorf/deggendorf institute of technology|bDE
    facultad de informacion y comunicacion, universidad de la republica.|bUY
    facultad de ingenieria, universidad de la republica|bUY
    faculte des sciences de bizerte - universite de carthage|bTN
    faculte des sciences et technologies (universite catholique de lille)|bFR
    faculte polytechnique de mons|bBE
    faculte universitaire des sciences agronomiques de gembloux|bBE
    facultes universitaires catholiques de mons|bBE
    facultes universitaires notre-dame de la paix|bBE
    facultes universitaires saint-louis|bBE
    faculty of computers and information damnhour university|bEG
    faculty of humanities and social sciences, university of split|bHR
    faculty of polytechnics - university of zenica|bBA
    faculty of science sohag university|bEG
    faculty of sciences of bizerte - university of carthage|bTN
    faesa centro universitario|bBR
    fahad bin sultan university|bSA
    fairfield|tUS
    fairfield university|bUS
    fairleigh dickinson university, florham-madison campus|bUS
    fairleigh dickinson university, teaneck-hackensack campus|bUS
    faisalabad|cPK
    fakultas ilmu sosial dan politik universitas sultan ageng tirtayasa|bID
    falkland islands|sGB
    fangchenggang|tCN
    fanling|tCN
    fanshawe college|bCA
    fapi - centro universitario do piaui|bBR
    faqus|tEG
    far eastern federal university|bRU
    far eastern state technical university|bRU
    far eastern state university|bRU
    far eastern university|bPH
    fardis|tIR
    farg'ona politexnika instituti|bUZ
    fargo|tUS
    faridabad|cIN
    faridpur|tBD IN
    faroe islands|sDK
    farrukhabad|tIN
    fasa university|bIR
    fast - national university of computer and emerging sciences (nuces)|bPK
    fatehpur|tIN
    fatih|tTR
    fatih sultan mehmet foundation university|bTR
    fatih sultan mehmet university|bTR
    fatih sultan mehmet waqf university|bTR
    faulkner university|bUS
    favoriten|tAT
    fayetteville|tUS
    fayetteville state university|bUS
    fayoum university|bEG
    fazenda rio grande|tBR
    feati university|bPH
    federal college and research institute for chemical industry|bAT
    federal higher technical institute kaindorf|bAT
    federal institute of alagoas|bBR
    federal institute of education, science and technology of bahia|bBR
    federal institute of education, science and technology of sergipe|bBR
    federal institute of maranhao|bBR
    federal institute of mato grosso do sul (ifms)|bBR
    federal institute of rio de janerio|bBR
    federal institute of rio grande do sul - campus ibiruba|bBR
    federal institute of rio grande do sul - campus vacaria|bBR
    federal institute of rio grande do sul canoas campus|bBR
    federal institute of rio grande do sul restinga campus|bBR
    federal institute of roraima|bBR
    federal institute of santa catarina|bBR
    federal institute of tocantins|bBR
    federal republic of germany|sDE
    federal rural university of the semi-arid|bBR
    federal university dutse|bNG
    federal university for latin american|bBR
    federal university gusau|bNG
    federal university lafia,nigeria|bNG
    federal university lokoja|bNG
    federal university of agriculture postgraduate school|bNG
    federal university of agriculture, abeoukuta|bNG
    federal university of fronteira sul|bBR
    federal university of jatai|bBR
    federal university of kashere|bNG
    federal university of ouro preto|bBR
    federal university of pampa foundation|bBR
    federal university of petroleum resources, effurun|bNG
    federal university of piaui|bBR
    federal university of reconcavo da bahia|bBR
    federal university of rondonopolis|bBR
    federal university of sao joao del-rei|bBR
    federal university of southern bahia|bBR
    federal university of techonology, minna|bNG
    federal university of tocantins|bBR
    federal university of triangulo mineiro|bBR
    federal university of western bahia|bBR
    federal university of western para|bBR
    federal university wukari|bNG
    federal urdu university of arts,science and technology|bPK
    federation of american scientists|bUS
    federico santa maria technical university|bCL
    feira de santana|cBR
    felician college|bUS
    fendou|tCN
    fenerbahce university|bTR
    feng chia university|bTW
    fengcheng|tCN
    fenghuang|tCN
    fengshan|tTW
    fengxiang|cCN
    fergana|tUZ
    fergana polytechnic institute|bUZ
    fergana state university|bUZ
    fernando de la mora|tPY
    fernuniversitat gesamthochschule hagen|bDE
    ferrara|tIT
    ferraz de vasconcelos|tBR
    ferris state university|bUS
    ferris university|bJP
    ferrum college|bUS
    fes|cMA
    fes al bali|tMA
    feu institute of technology|bPH
    fgv|bBR
    fh campus wien - university of applied sciences|bAT
    fi|kFI
    fia - fundacao instituto de administracao|bBR
    fianarantsoa|tMG
    fidei polytechnic gboko, benue state, nigeria|bNG
    fielding institute|bUS
    fiia|bFI
    fiji|sFJ
    filipino|dPH
    filmakademie baden-wurttemberg|bDE
    filmuniversitat babelsberg-potsdam|bDE
    fin|kFI
    final international university|bTR
    finance academy|bRU
    finance and technology academy|bRU
    fine arts academy in gdansk|bPL
    fine arts academy in katowice|bPL
    finland|sFI
    finlandia university|bUS
    finnish|dFI
    finnmark university college|bNO
    firat university|bTR
    firozabad|tIN
    firozpur|tIN
    first city university college|bMY
    fisk university|bUS
    fj|kFJ
    fji|kFJ
    fk|kGB
    flagler college|bUS
    flame university|bIN
    fleming college|bCA
    flk|kGB
    florence|tIT
    florencia|tCO
    florianopolis|cBR
    florida|cUS
    florida metropolitan university, fort lauderdale college|bUS
    florida metropolitan university, tampa college|bUS
    florida metropolitan university, tampa college brandon|bUS
    florida metropolitan university, tampa college lakeland|bUS
    florida universitaria|bES
    floridablanca|tCO
    floridsdorf|tAT
    flying fish cove|cAU
    fm|kFM
    fmu university center|bBR
    fo|kDK
    fo guang university|bTW
    foggia|tIT
    folke bernadotte academy|bSE
    folsom lake college|bUS
    fon university|bMK
    fondation pour la recherche strategique|bFR
    fondation universitaire luxembourgeoise|bBE
    fontana|tUS
    fontanar|tCU
    fontbonne college|bUS
    fontys university of applied sciences|bNL
    fooyin university|bTW
    ford foundation|bUS
    fordham university|bUS
    foreign trade university|bVN
    forli|tIT
    formerly known as edo university|bNG
    formosa|tAR BR
    fort collins|tUS
    fort hays state university|bUS
    fort lauderdale|tUS
    fort lewis college|bUS
    fort valley state college|bUS
    fort wayne|tUS
    fort worth|cUS
    fort-de-france|cFR
    fortaleza|cBR
    fortec school and college|bBR
    fortechnyi|tUA
    foshan|cCN
    foumban|tCM
    foz do iguacu|tBR
    fpt university|bVN
    fr|kFR
    fra|kFR
    franca|tBR
    france|sFR
    franceville|tGA
    francis marion university|bUS
    franciscan school of theology|bUS
    franciscan university|bBR
    francisco morato|tBR
    francisk skorina gomel state university|bBY
    francistown|tBW
    franco da rocha|tBR
    frank lloyd wright school of architecture|bUS
    frankfurt am main|cDE
    frankfurt school of finance & management|bDE
    frankfurt school of finance and management|bDE
    frankfurt university of applied sciences|bDE
    franklin and marshall college|bUS
    franklin university|bUS
    fratii buzesti national college|bRO
    fraunhofer|bDE
    frederick university|bCY
    free international university of social studies|bIT
    free university institute carlo cattaneo|bIT
    free university maria santissima assunta|bIT
    free university of bozen|bIT
    freed-hardeman university|bUS
    freetown|cSL
    freguesia do o|tBR
    freiburg|tDE
    fremont|tUS
    french|dFR
    french guiana|sFR
    french polynesia|sFR
    french university in armenia (ufar)|bAM
    french-azerbaijani university|bAZ
    fresnillo|tMX
    fresno|cUS
    friedrich ebert foundation|bDE
    friedrich miescher institute for biomedical research|bCH
    friedrich-alexander universitat erlangen-nurnberg|bDE
    friedrich-alexander-universitat erlangen-nurnberg|bDE
    friedrich-ebert-stiftung|bDE
    friedrich-loeffler-institut|bDE
    friedrich-schiller universitat jena|bDE
    friedrichshain|tDE
    friends university|bUS
    friesland college|bNL
    frisco|tUS
    fritz-haber-institut max-planck-society|bDE
    fro|kDK
    frosinone academy of fine arts|bIT
    frostburg state university|bUS
    fsm|kFM
    fu jen catholic university|bTW
    fu'an|tCN
    fuchu|tJP
    fudan university|bCN
    fuding|tCN
    fuencarral|tES
    fuencarral-el pardo|tES
    fuenlabrada|tES
    fujairah|tAE
    fuji|tCN JP
    fuji university|bJP
    fuji women's college|bJP
    fujian|cCN
    fujieda|tJP
    fujimino|tJP
    fujinomiya|tJP
    fujisawa|tJP
    fujita health university|bJP
    fukayacho|tJP
    fukui prefectural university|bJP
    fukui university of technology|bJP
    fukui-shi|tJP
    fukuoka|cJP
    fukushima|tJP
    fukushima medical college|bJP
    fukushima university|bJP
    fukuyama|tJP
    fukuyama heisei university|bJP
    fukuyama university|bJP
    fuling|tCN
    fullerton|tUS
    fumec university|bBR
    funafuti|cTV
    funchal|tPT
    fundacao getulio vargas|bBR
    fundacao instituto de administracao|bBR
    fundacao instituto de educacao de barueri|bBR
    fundacao universidade do tocantins|bBR
    fundacao universidade federal do pampa|bBR
    fundacao universidade regional de blumenau|bBR
    fundacion instituto profesional duoc uc|bCL
    fundacion instituto tecnico de la sierra|bCO
    fundacion universitaria compensar|bCO
    fundacion universitaria de boyaca|bCO
    fundacion universitaria del area andina|bCO
    fundacion universitaria horizonte|bCO
    fundacion universitaria internacional del tropico americano unitropico|bCO
    fundacion universitaria juan de castellanos|bCO
    fundacion universitaria los libertadores|bCO
    fundacion universitaria luis amigo|bCO
    fundacion universitaria manuela beltran|bCO
    fundacion universitaria maria cano|bCO
    fundacion universitaria monserrate - unimonserrate|bCO
    fundacion universitaria san martin|bCO
    fundacion universitaria san mateo|bCO
    fundacion universitaria tecnologico comfenalco|bCO
    fundacion universitaria unipanamericana|bCO
    funix online university|bVN
    funtua|tNG
    funza|tCO
    furman university|bUS
    furth|tDE
    furtwangen university of applied sciences|bDE
    fushun|cCN
    future academy|bEG
    future high institute of engineering in fayoum|bEG
    future university|bEG
    fuxin|cCN
    fuyang|cCN
    fuyu|tCN
    fuzhou|cCN
    fyzabad|tIN
    g42|bAE
    ga|kGA
    gab|kGA
    gabela|tAO
    gabes|tTN
    gabon|sGA
    gaborone|cBW
    gachon university|bKR
    gadag|tIN
    gadag-betageri|tIN
    gagnoa|tCI
    gainesville|tUS
    gajuwaka|tIN
    gakushuin university|bJP
    galatasaray university|bTR
    galati|tRO
    galillee college|bIL
    galway mayo institute of technology|bIE
    gama|tAO BR
    gambia|sGM
    games academy|bDE
    gandajika|tCD
    gandhara institute of medical sciences|bPK
    gandhidham|tIN
    gandhinagar|tIN
    gandhinagar institute of technology|bIN
    ganesha university of education|bID
    gangapur|tIN
    gangavati|tIN
    gangneung|tKR
    gangtok|tIN
    gangu chengguanzhen|tCN
    ganja|tAZ
    ganja state university|bAZ
    gannan normal university|bCN
    gannon university|bUS
    gansu|cCN
    ganzhou|cCN
    gao|tML
    gaojing|tCN
    gaomi|tCN
    gaoping|tCN
    gaozhou|tCN
    gapan|tPH
    gapou uchalinsky college of mining|bRU
    garanhuns|tBR
    garden city university college|bGH
    garden grove|tUS
    gardez|tAF
    gardner webb university|bUS
    garhi khairo|tPK
    garin college|bNZ
    garissa|tKE
    garut|tID
    garut institute of technology|bID
    gashua|tNG
    gasteiz / vitoria|tES
    gatineau|tCA
    gaya|tIN
    gaza|cPS
    gazi university|bTR
    gaziantep|cTR
    gaziosmanpasa university|bTR
    gazipur|cBD
    gb|kGB
    gboko|tNG
    gbongan|tNG
    gbr|kGB
    gbs professional school of technology and business administration|bDE
    gcc|gGCC
    gcsp|bCH
    gd|kGD
    gdansk|tPL
    gdansk management college|bPL
    gdansk's school of banking|bPL
    gdynia|tPL
    gdynia maritime university|bPL
    ge|kGE
    gebze|tTR
    gebze technical university|bTR
    geelong|tAU
    geita|tTZ
    gejiu|tCN
    gelsenkirchen|tDE
    gemena|tCD
    genazzano fcj college|bAU
    general santos|cPH
    general sir john kotelawala defence university|bLK
    general tadeusz kosciuszko military university of land forces|bPL
    geneva|tCH
    geneva centre for security policy|bCH
    geneve|cCH
    genf|cCH
    genoa|cIT
    gent|tBE
    gentiaancollege apeldoorn|bNL
    geo|kGE
    geoje|tKR
    georg-august universitat gottingen|bDE
    georg-august-universitat gottingen|bDE
    georg-august-university goettingen|bDE
    george brown college|bCA
    george fox university|bUS
    george mason university|bUS
    george town|cGB
    georgetown|cGY
    georgia|sGE US
    georgia gwinnett college|bUS
    georgia institute of technology|bUS
    georgia southern university|bUS
    georgia southwestern university|bUS
    georgia state university|bUS
    georgian|dGE
    georgian college|bCA
    georgian court college|bUS
    georgian-american university|bGE
    gera|tDE
    gera eisenach cooperative state university|bDE
    gereida|tSD
    german|dDE
    german jordanian university|bJO
    german school of geneva|bCH
    german university in cairo|bEG
    german university of technology in oman (gutech)|bOM
    german-malaysian institute|bMY
    germany|sDE
    germiston|tZA
    gerrit rietveld college|bNL
    getafe|tES
    gettysburg college|bUS
    geylang|tSG
    gf|kFR
    gg|kGB
    ggy|kGB
    gh|kGH
    gha|kGH
    ghana|sGH
    ghanaian|dGH
    ghardaia|tDZ
    ghaziabad|cIN
    ghazipur|tIN
    ghazni|tAF
    ghent university|bBE
    gheorghe vranceanu national college|bRO
    ghotki|tPK
    ghulja|tCN
    gi|kGB
    gia dinh university|bVN
    gia lam|tVN
    gia rai|tVN
    gib|kGB
    gibraltar|sGB
    gift university|bPK
    gifu|tJP
    gifu keizai university|bJP
    gifu pharmaceutical university|bJP
    gifu shotoku gakuen university|bJP
    gifu university|bJP
    gifu women's university|bJP
    gijang|tKR
    gijon|tES
    gilbert|tUS
    gilgit|tPK
    gillingham|tGB
    gimcheon|tKR
    gimnazjum i liceum akademickie w toruniu|bPL
    gimpo-si|tKR
    gin|kGN
    gingoog|tPH
    ginowan|tJP
    girardot city|tCO
    giresun|tTR
    giresun university|bTR
    girga|tEG
    giridih|tIN
    girne american university|bTR
    giron|tCO
    girona|tES
    gisenyi|tRW
    gitam university|bIN
    gitega|cBI
    giza|cEG
    gjovik university college|bNO
    gkm institute of marine sciences and technology|bIN
    gl|kDK
    glasgow|cGB
    glazov|tRU
    glendale|tUS
    glendale university college of law|bUS
    glenville state college|bUS
    glion institute of higher education|bUS
    gliwice|tPL
    global institute of software technology|bCN
    global nature care sangathan group of institution|bIN
    global university|bLB
    glocal university|bIN
    gloucester|tCA GB
    glp|kFR
    gm|kGM
    gmb|kGM
    gn|kGN
    gnb|kGW
    gnomon - school of vfx & animation for film and games|bUS
    gnq|kGQ
    go vap|tVN
    goa|cIN
    gobelins, l'ecole de l'image|bFR
    god's bible school and college|bUS
    goddard college|bUS
    godhra|tIN
    godome|tBJ
    goiania|cBR
    gojra|tPK
    gokalpur|tIN
    gokstadakademiet|bNO
    gol'yanovo|tRU
    golbasi|tTR
    gold coast|cAU
    golden gate university|bUS
    golden west college|bUS
    goldey-beacom college|bUS
    golestan|tIR
    golestan university of medical sciences|bIR
    golfe|cAO
    goma|tCD
    gomal university|bPK
    gombe|cNG
    gomel state machine-building college|bBY
    gomel state medical university|bBY
    gomel state technical university pavel sukhoi|bBY
    gomel state university francisk scarnia|bBY
    gomez palacio|tMX
    gonabad university of medical sciences|bIR
    gonbad-e kavus|tIR
    gonda city|tIN
    gondal|tIN
    gondar university|bET
    gonder|tET
    gondia|tIN
    gongheyong|tCN
    gongzhuling|tCN
    gonzaga university|bUS
    google|bUS
    google deepmind|bGB
    gorakhpur|cIN
    gorbachev foundation|bRU
    gordon institute of business science|bZA
    gorgan|tIR
    gorgan university of agricultural sciences and natural resources|bIR
    gorno-altaisk state university|bRU
    gorontalo|tID
    gorzow wielkopolski|tPL
    goshen college|bUS
    goteborg university|bSE
    goteborgs tekniska institut|bSE
    gothenburg|cSE
    gothenburgs institute of technology|bSE
    gotland university college|bSE
    gottingen|tDE
    goucher college|bUS
    governador valadares|tBR
    government college of engineering and research, avasari khurd|bIN
    government college of engineering kannur|bIN
    government engineering college barton hill|bIN
    government engineering college, sreekrishnapuram|bIN
    government engineering college, thrissur|bIN
    governor ozanam coelho university center - unifagoc|bBR
    governors state university|bUS
    govt. model engineering college|bIN
    goyang-si|cKR
    gp|kFR
    gq|kGQ
    gqeberha|cZA
    gr|kGR
    graaf huyn college|bNL
    graafschap college|bNL
    grace bible college|bUS
    grace college|bUS
    grace university|bUS
    graceland college|bUS
    gracia|tES
    graduate institute of international and development studies|bCH
    graduate school of information technology|bMG
    graduate school of press and media technologies spbsuitd|bRU
    graduate university for advanced studies|bJP
    grajau|tBR
    grambling state university|bUS
    gran sasso science institute|bIT
    granada|tES NI
    grand canyon university|bUS
    grand prairie|tUS
    grand rapids|tUS
    grand valley state university|bUS
    grand view college|bUS
    grande prairie regional college|bCA
    grandview institution|bCN
    grantham university|bUS
    gratz college|bUS
    gravatai|tBR
    gravesend|tGB US
    graz|tAT
    grc|kGR
    grd|kGD
    great britain|sGB
    great wyrley academy|bGB
    greater brighton metropolitan college (gb met) for students.|bGB
    greater noida|tIN
    greater sudbury|tCA
    greece|sGR
    greek|dGR
    greeley|tUS
    green bay|tUS
    green mountain college|bUS
    greenland|sDK
    greensboro|tUS
    greenville college|bUS
    greenwich school of management|bGB
    greijdanus college|bNL
    grenada|sGD
    grenoble|tFR
    gresham|tUS
    griffith college|bIE
    griffith university|bAU
    grinnell college|bUS
    grl|kDK
    grodno state agrarian university|bBY
    grodno state medical university|bBY
    grodno state university yanka kupaly|bBY
    grogol|tID
    groningen|tNL
    grove city college|bUS
    grozny|tRU
    grytviken|cGS
    gt|kGT
    gtm|kGT
    gu|kUS
    guacara|tVE
    guadalajara|cMX
    guadalajara de buga|tCO
    guadalupe|cMX
    guadeloupe|sFR
    guaianases|tBR
    guam|sUS
    guanabacoa|tCU
    guanare|tVE
    guang'an|cCN
    guangdong|cCN
    guangshui|tCN
    guangxi|cCN
    guangyuan|cCN
    guangzhou|cCN
    guangzhou college of commerce|bCN
    guankou|cCN
    guantanamo|tCU
    guara|tBR
    guarapari|tBR
    guarapuava|tBR
    guaratingueta|tBR
    guarenas|tVE
    guaruja|tBR
    guarulhos|cBR
    guatemala|sGT
    guatemala city|cGT
    guatemalan|dGT
    guatire|tVE
    guayaquil|cEC
    gucun|tCN
    gudivada|tIN
    guediawaye|tSN
    guelma|tDZ
    guelmim|tMA
    guelph|tCA
    guernsey|sGB
    guf|kFR
    guigang|cCN
    guiguinto|tPH
    guilan university|bIR
    guilford college|bUS
    guilin|cCN
    guinea|sGN
    guinea-bissau|sGW
    guixi|tCN
    guiyang|cCN
    guizhou|cCN
    gujangbagh|tCN
    gujarat|cIN
    gujranwala|cPK
    gujrat|cPK
    gulf cooperation council|gGCC
    gulf medical university|bAE
    gulf research center|bSA
    gulf university for science and technology|bKW
    guli|cCN
    gulin|tCN
    gulu|tUG
    gulu university|bUG
    gum|kUS
    gumi|tKR
    gumushane university|bTR
    guna|tIN
    gunan|tCN
    gundupalaiyam|tIN
    gunma prefectural women's university|bJP
    gunma university|bJP
    gunpo|tKR
    gunsan|tKR
    guntakal|tIN
    guntur|cIN
    gunungsitoli|tID
    guri-si|tKR
    guru govind singh indra prastha university|bIN
    gurue|tMZ
    gurugram|cIN
    gusau|tNG
    gustav-siewerth-akademie|bDE
    gustavia|cFR
    gustavo adolfo madero|cMX
    gustavus adolphus college|bUS
    guwahati|cIN
    guy|kGY
    guyana|sGY
    guyong|tPH
    guyuan|tCN
    gw|kGW
    gwalior|cIN
    gwangju|cKR
    gwangmyeong|tKR
    gwangyang|tKR
    gweru|tZW
    gwynedd-mercy college|bUS
    gy|kGY
    gyan gang college of technology|bIN
    gyanpur|tIN
    gyeongju|tKR
    gyeongsan-si|tKR
    gyeongsang national university|bKR
    gymnazium a obchodni akademie orlova|bCZ
    gyor|tHU
    gyumri|tAM
    ha dong medical college|bVN
    ha long|tVN
    ha noi university|bVN
    ha tien|tVN
    ha tinh|tVN
    ha tinh university|bVN
    ha'il|cSA
    haaga-helia university of appliced sciences|bFI
    haarlem|tNL
    habibie center|bID
    habikino|tJP
    habra|tIN
    hacettepe university|bTR
    hachinohe|tJP
    hachinohe institute of technology|bJP
    hachinohe university|bJP
    hachioji|cJP
    hada'iq al qubbah|tEG
    hadano|tJP
    hadejia|tNG
    hadhramout university of science and technology|bYE
    haeju|tKP
    hafar al-batin|tSA
    hafizabad|tPK
    hagen|tDE
    hagonoy|tPH
    hague|cNL
    hague centre for strategic studies|bNL
    hai ba trung|tVN
    hai chau|tVN
    hai duong|tVN
    hai duong university of economics and technology|bVN
    hai phong university of medicine and pharmacy|bVN
    haicheng|tCN
    haifa|tIL
    haigazian university|bLB
    haikou|cCN
    hailar|tCN
    hailin|tCN
    hailun|tCN
    haimen|tCN
    hainan|cCN
    haiphong|cVN
    haiti|sHT
    haitian|dHT
    hajipur|tIN
    hakkari university|bTR
    hakodate|tJP
    hakodate university|bJP
    hakuoh university|bJP
    haldia|tIN
    haldwani|tIN
    halic university|bTR
    halifax|tCA
    halisahar|tIN
    halle (saale)|tDE
    hallym university|bKR
    halmstad university college|bSE
    halwan|tEG
    hamadan|cIR
    hamah|tSY
    hamamatsu|cJP
    hamburg|cDE
    hamburg-mitte|tDE
    hamburg-nord|tDE
    hamdan bin mohammed smart university|bAE
    hamdard university|bPK
    hamhung|cKP
    hami|tCN
    hamilton|cGB
    hamk university of applied sciences|bFI
    hamka university|bID
    hamline university|bUS
    hamm|tDE
    hammamet|tTN
    hammanskraal|tZA
    hampden-sydney college|bUS
    hampton university|bUS
    han university of applied sciences|bNL
    hanam|tKR
    hanazono university|bJP
    hanbat national university|bKR
    handa|tJP
    handan|cCN
    handelsakademie vocklabruck|bAT
    handelsakademin school, enjoy group|bSE
    handeni|tTZ
    handong global university|bUS
    hanfeng|tCN
    hangu|tCN
    hangzhou|cCN
    hanjia|tCN
    hanken school of economics|bFI
    hankuk aviation university|bKR
    hankuk university of foreign studies|bKR
    hannam university|bKR
    hannan university|bJP
    hannibal-lagrange college|bUS
    hannover|cDE
    hanoi|cVN
    hanover college|bUS
    hanover university of music, drama and media|bDE
    hansei university|bKR
    hanseo university|bKR
    hanshin university|bKR
    hanumangarh|tIN
    hanyang cyber university|bKR
    hanyang university|bKR
    hanze university groningen|bNL
    hanzhong|cCN
    hapur|tIN
    haramaya university|bET
    harapan bersama polytechnic|bID
    harar|tET
    harare|cZW
    harbin|cCN
    harburg|tDE
    hardin-simmons university|bUS
    harding university|bUS
    hardoi|tIN
    hardy advanced technological institute|bLK
    hargeysa|tSO
    haridwar|tIN
    harish-chandra research institute|bIN
    harlem|tUS
    harokopio university|bGR
    harran university|bTR
    harris girls' academy east dulwich|bGB
    harrisburg university|bUS
    harrow|tGB
    hartford|tUS
    hartford college for women|bUS
    hartwick college|bUS
    harunabad|tPK
    harvard|bUS
    harvey mudd college|bUS
    hasan kalyoncu university|bTR
    hashemite university|bJO
    hashtsal|tIN
    hasilpur|tPK
    hassan|tIN
    hasselt university|bBE
    hasso plattner institute|bDE
    hastings college|bUS
    hat yai|tTH
    hathazari|tBD
    hathras|tIN
    hatsukaichi|tJP
    hatyai university|bTH
    haute ecole bruxelles-brabant|bBE
    haute ecole de la ville de liege|bBE
    haute ecole en hainaut|bBE
    haute ecole leonard de vinci|bBE
    haute ecole louvain en hainaut|bBE
    haute ecole robert schuman|bBE
    havana|cCU
    haveli lakha|tPK
    haverford college|bUS
    hawaii|cUS
    hawalli|tKW
    hawassa university|bET
    hayward|tUS
    hayy khilda|tJO
    hazara university|bPK
    hazaribagh|tIN
    hcmc university of food industry|bVN
    hd centre|bCH
    heart of worcestershire college|bGB
    hebei|cCN
    hebi|cCN
    hebron|tPS
    hechi|tCN
    hechuan|tCN
    hedong|tCN
    hefei|cCN
    hegang|cCN
    hehai university|bCN
    heidelberg|tDE ZA
    heihe|tCN
    heilbronn|tDE
    heilige-drievuldigheidscollege|bBE
    heilongjiang|cCN
    heinrich-boll-stiftung|bDE
    heisei international university|bJP
    hejiang|tCN
    helena chodkowska university of technology and economics|bPL
    hellenic|dGR
    help university|bMY
    helsingborg|tSE
    helsinki|cFI
    helwan university|bEG
    henan|cCN
    hendrix college|bUS
    hengshan|tCN
    hengshui|cCN
    hengyang|cCN
    hepo|tCN
    hepu|tCN
    herat|cAF
    heriot-watt university|bGB
    heritage college|bUS
    heritage foundation|bUS
    hermosillo|cMX
    herne|tDE
    heroica guaymas|tMX
    heroica matamoros|cMX
    heshan|cCN
    hesse|cDE
    het praktijkcollege centrum|bNL
    het praktijkcollege charlois|bNL
    het praktijkcollege zuidwijk|bNL
    hetauda|tNP
    heyuan|tCN
    heze|cCN
    hezhou|cCN
    hialeah|tUS
    hidalgo del parral|tMX
    higashi nippon international university|bJP
    higashihiroshima|tJP
    higashikurume|tJP
    higashimurayama|tJP
    higashiosaka|tJP
    high point|tUS
    high point university|bUS
    high wycombe|tGB
    higher colleges of technology|bAE
    higher future institute for specialized technological studies|bEG
    higher institute for engineering & technology in damietta el-gadeeda|bEG
    higher institute of applied sciences and technology of sousse|bTN
    higher institute of business administration|bSY
    higher institute of computer science and mathematics of monastir|bTN
    higher institute of engineering and technology kafrelsheikh|bEG
    higher institute of informatics and management of kairouan|bTN
    higher institute of informatics of medenine|bTN
    higher institute of technological studies of bizerte|bTN
    higher institute of technological studies of kelibia|bTN
    higher institute of technological studies of nabeul|bTN
    higher institute of technological studies of rades|bTN
    higher institute of transport and communications|bMZ
    higher national agro-industrial science college ngaoundere|bCM
    higher school of digital and computer sciences and technologies|bDZ
    higher school of economics|bRU
    higher school of economics and computer science in krakow|bPL
    higher school of pedagogical and technological education|bGR
    higher school of psychology|bLV
    higher school of science and technology of hammam sousse|bTN
    higher school of university and advanced studies pisa|bIT
    higher technical college hollabrunn|bAT
    higher technical college traun|bAT
    higher technical education institute leoben, private school|bAT
    higher technological institute|bEG
    higher technological institute of azuay|bEC
    higher vocational school of nova gorica|bSI
    highline college|bUS
    hijiyama university|bJP
    hikone|tJP
    hilbert college|bUS
    hildesheim|tDE
    hillfield strathallan college|bCA
    hillsboro|tUS
    hillsdale college|bUS
    himamaylan|tPH
    himeji|cJP
    hindaun|tIN
    hindupur|tIN
    hinganghat|tIN
    hino|tJP
    hinthada|tMM
    hinthada technological university|bMM
    hirakata|tJP
    hiram college|bUS
    hiratsuka|tJP
    hirnytskyi|tUA
    hirosaki|tJP
    hirosaki gakuin university|bJP
    hirosaki university|bJP
    hiroshima|cJP
    hiroshima bunkyo women's university|bJP
    hisar|tIN
    hitachi|tJP
    hitachi-naka|tJP
    hitchin boys' academy|bGB
    hitec university|bPK
    hitit university|bTR
    hitotsubashi university|bJP
    hk|kCN
    hkg|kCN
    hku school of professional and continuing education|bCN
    hlaingthaya|cMM
    hn|kHN
    hnd|kHN
    ho|tGH
    ho chi minh city|cVN
    ho chi minh university of science|bVN
    hoa binh|tVN
    hoa cuong|tVN
    hoa sen university|bVN
    hoa thanh|tVN
    hoan kiem|tVN
    hoang mai|tVN
    hobart|tAU
    hobe sound bible college|bUS
    hochschule biberach (biberach university of applied sciences)|bDE
    hochschule darmstadt university of applied sciences|bDE
    hochschule konstanz university of applied sciences|bDE
    hochschule macromedia university of applied sciences|bDE
    hochschule mainz - university of applied sciences|bDE
    hochschule neu ulm university of applied sciences|bDE
    hochschule worms university of applied sciences|bDE
    hodeidah university|bYE
    hodges university|bUS
    hodgson academy|bGB
    hofstra university|bUS
    hofu|tJP
    hogere zeevaartschool - maritime academy|bBE
    hohhot|cCN
    hoima|tUG
    hoji ya henda|cAO
    hokkai gakuen university|bJP
    hokkaido|cJP
    hokkaido tokai university|bJP
    hokkaigakuen university|bJP
    hokuriku university|bJP
    hokusei gakuen university|bJP
    holar university college|bIS
    holguin|tCU
    holland|sNL
    hollins university|bUS
    hollywood|tUS
    holmes institute|bAU
    holmesglen institute, victoria, australia|bAU
    holon|tIL
    holon institute of technology|bIL
    holy angel university|bPH
    holy cross college|bUS
    holy see|sVA
    holy spirit university of kaslik|bLB
    homs|cSY
    homyel'|cBY
    honam university|bKR
    honcho|cJP
    hondsrug college|bNL
    honduran|dHN
    honduras|sHN
    hong bang international university|bVN
    hong duc university|bVN
    hong kong|sCN
    hong kong island|cCN
    hong kong sar china|sCN
    hong ngu|tVN
    honggang|tCN
    hongik university|bKR
    hongkong|cCN
    hongkou|cCN
    honiara|cSB
    honmachi|tJP
    honolulu|tUS
    hood college|bUS
    hoofddorp|tNL
    hoornbeeck college|bNL
    hoover institution|bUS
    hope college|bUS
    hope international university|bUS
    horizon college|bNL
    horlivka|tUA
    hormozgan university of medical sciences|bIR
    horta-guinardo|tES
    hortaleza|tES
    hortolandia|tBR
    hosa'ina|tET
    hosapete|tIN
    hosei university|bJP
    hoseo university|bKR
    hoshi university|bJP
    hoshiarpur|tIN
    hosur|tIN
    hotelova skola, obchodni akademie a stredni prumyslova skola teplice|bCZ
    hougang new town|tSG
    houghton college|bUS
    houston|cUS
    howard payne university|bUS
    howard university|bUS
    howrah|cIN
    hpaan technological university|bMM
    hr|kHR
    hrodna|tBY
    hrodno state college of technic, technologies and design|bBY
    hrv|kHR
    hsinchu|tTW
    hsing wu university|bTW
    hsiuping university of science and technology|bTW
    hsuan chuang university|bTW
    ht|kHT
    hti|kHT
    hu|kHU
    hua hin|tTH
    huacheng|tCN
    huachiew chalermprakiet university|bTH
    huadian|tCN
    huafan university|bTW
    huai'an|cCN
    huaibei|cCN
    huaihai institute of technology|bCN
    huaihua|cCN
    huainan|cCN
    huaiyin institute of technology|bCN
    huaiyin normal university|bCN
    huambo|cAO
    huancayo|tPE
    huang shan university|bCN
    huanggang|tCN
    huangpu|cCN
    huangshan|tCN
    huangshi|cCN
    huangzhou|tCN
    huanuco|tPE
    huaqiao university quanzhuo|bCN
    huaraz|tPE
    huawei|bCN
    huayin|tCN
    huazhong agricultural university|bCN
    huazhong university of science and technology|bCN
    hub|tPK
    hubballi|cIN
    hubei|cCN
    hubei industrial polytechnic, shiyan city|bGB
    hubert kairuki memorial university|bTZ
    huddersfield|tGB
    hudson institute|bUS
    hue|cVN
    huelva|tES
    hugli|tIN
    huicheng|tCN
    huinong|tCN
    huixing|tCN
    huixquilucan|tMX
    huizhou|cCN
    hulan|tCN
    hulan ergi|tCN
    huludao|cCN
    hulunbuir|tCN
    humber college|bCA
    humboldt state university|bUS
    humen|tCN
    humphreys college|bUS
    hun|kHU
    hunan|cCN
    hung vuong university|bVN
    hung yen|tVN
    hung yen university of technology and education|bVN
    hungarian|dHU
    hungarian academy of fine arts budapest|bHU
    hungary|sHU
    hungkuang university|bTW
    hungkuo delin university of technology|bTW
    hungnam|tKP
    huntington beach|tUS
    huntsville|tUS
    huocheng|tCN
    hurghada|tEG
    huron university college|bCA
    hurstpierpoint college|bGB
    husson college|bUS
    huston-tillotson college|bUS
    huyen lam ha|tVN
    huzhou|cCN
    hvanneyri agricultural university|bIS
    hwa chong institution|bSG
    hwa hsia university of technology|bTW
    hwado|tKR
    hwaseong-si|cKR
    hwp - hamburger universitat fur wirtschaft und politik|bDE
    hyderabad|cIN
    hyesan|tKP
    hyogo college of medicine|bJP
    hyogo university|bJP
    hyupsung university|bKR
    hz university of applied sciences|bNL
    i-shou university|bTW
    iacc professional institute|bCL
    iact college|bMY
    iakob gogebashvili telavi state university|bGE
    iasi|tRO
    ibadan|cNG
    ibague|cCO
    ibanda|tUG
    ibaraki|tJP
    ibaraki prefectural university of health sciences|bJP
    ibaraki university|bJP
    ibarra|tEC
    ibb|cYE
    ibbi university|bID
    iberoamerican university|bMX
    ibirite|tBR
    ibn haldun university|bTR
    ibn sina national college for medical studies|bSA
    ibra college of technology|bOM
    ibrahim cecen university of agri|bTR
    ibri college of technology|bOM
    ic institute|bBE
    ica|tPE
    iceland|sIS
    icelandic|dIS
    ichalkaranji|tIN
    icheon-si|tKR
    ichihara|tJP
    ichikawa|tJP
    ichinomiya|tJP
    ichinoseki|tJP
    ichthus college kampen|bNL
    ici university|bUS
    icrc|bCH
    id|kID
    idaho|cUS
    idku|tEG
    idlib|tSY
    idn|kID
    ie|kIE
    ie university|bUS
    iesb - centro universitario|bBR
    iesb university center|bBR
    ieseg school of management|bFR
    ifakara|tTZ
    ifosup - institute de formation superieure|bBE
    ifri|bFR
    igarape institute|bBR
    igarassu|tBR
    igboho|tNG
    igdir|tTR
    igdir university|bTR
    ignacy moscicki's university of applied sciences in ciechanow|bPL
    iguala de la independencia|tMX
    iguatemi|tBR
    ihlas college|bTR
    ihm college|bMY
    iiasa|bAT
    iida|tJP
    iiss|bGB
    iizuka|tJP
    ijburg college|bNL
    ijebu ode|tNG
    ijebu-igbo|tNG
    ijero-ekiti|tNG
    ijok|tMY
    ikare|tNG
    ikeda|tJP
    ikeja|tNG
    ikere-ekiti|tNG
    ikire|tNG
    ikirun|tNG
    ikoma|tJP
    ikot ekpene|tNG
    iksan|tKR
    il|kIL
    ila orangun|tNG
    ilagan|tPH
    ilam|tIR
    ilam university|bIR
    ile-de-france|cFR
    ile-ife|cNG
    ilebo|tCD
    ilesa|tNG
    ilford|tGB
    ilheus|tBR
    ilia chavchavadze state university|bGE
    iligan|tPH
    iligan city|tPH
    illinois|cUS
    ilobu|tNG
    iloilo|tPH
    ilorin|cNG
    ilsa independent college|bNA
    im|kGB
    imabari|tJP
    imam khomeini international university|bIR
    imam reza university|bIR
    imam sadiq university|bIR
    imemo|bRU
    imepac araguari university center|bBR
    immaculata university|bUS
    imn|kGB
    imperatriz|tBR
    imperial college school of medicine|bGB
    imphal|tIN
    impington international college|bGB
    imt atlantique bretagne-pays de la loire ecole mines-telecom|bFR
    imus|tPH
    in|kIN
    inazawa|tJP
    incheon|cKR
    ind|kIN
    inda silase|tET
    indaiatuba|tBR
    inderprastha engineering college|bIN
    india|sIN
    indian|dIN
    indian institute of technology - roorkee|bIN
    indian institute of technology gandhinagar|bIN
    indian institute of technology kharagpur|bIN
    indian institute of technology palakkad|bIN
    indian institute of technology, roorkee|bIN
    indian institute of technology, tirupati|bIN
    indiana|cUS
    indiana university at south bend|bUS
    indianapolis|cUS
    indonesia|sID
    indonesia institute of arts yogyakarta|bID
    indonesian|dID
    indore|cIN
    indramayu|tID
    indraprasta university|bID
    indus institute of higher education|bPK
    indus university|bIN
    industrial college of energy and communications|bRU
    industry college - fiep system|bBR
    inegol|tTR
    inezgane|tMA
    information and communications technology academy|bPH
    information and communications university|bKR
    information technologies academy|bGE
    information technology university|bPK
    infrastructure university|bMY
    inglewood|tUS
    ingolstadt|tDE
    ingolstadt university of applied sciences|bDE
    ingombota|tAO
    ingush state university|bRU
    inha university|bKR US
    inha university in tashkent|bUZ
    inisa|tNG
    inje university|bKR
    inkisi|tCD
    inner mongolia|cCN
    innopolis university|bRU
    innovation and technology management institute in kulob city|bTJ
    innovationacademy|bKR
    innsbruck|tAT
    inonu university|bTR
    inp-hb (institut national polytechnique felix houphouet-boigny)|bCI
    inpt -institut national des postes et telecommunications-|bMA
    insein|tMM
    inss|bIL
    institucion universitaria antonio jose camacho|bCO
    institucion universitaria colegio mayor del cauca|bCO
    institucion universitaria de envigado|bCO
    institucion universitaria iberoamericana|bCO
    institucion universitaria latina unilatina|bCO
    institucion universitaria pascual bravo|bCO
    institucion universitaria politecnico colombiano jaime isaza cadavid|bCO
    institut africain d'informatique.|bTG
    institut agama islam latifah mubarokiyah|bID
    institut agama islam tazkia|bID
    institut bisnis dan informatika kesatuan|bID
    institut bisnis dan informatika kwik kian gie|bID
    institut bisnis it&b|bID
    institut catholique d'arts et metiers|bFR
    institut catholique d'etudes superieures|bFR
    institut catholique de lille|bFR
    institut d'etudes politiques de bordeaux|bFR
    institut de formation par alternance robert delorozoy|bFR
    institut de genech|bFR
    institut de genie informatique et industriel|bFR
    institut de hautes etudes internationales et du developpement|bCH
    institut de recherche en informatique et systemes aleatoires|bFR
    institut de recherche pour le developpement|bFR
    institut de technologie de liege|bBE
    institut de technologies avancees|bFR
    institut des arts de diffusion|bBE
    institut des hautes etudes de management|bMA
    institut des sciences de l'ingenieur de clermont-ferrand|bFR
    institut des sciences de l'ingenieur de montpellier|bFR
    institut des techniques d'ingenieur de l'industrie (itii)|bFR
    institut dr. flad|bDE
    institut eurecom|bFR
    institut f2i|bFR
    institut francais de mecanique avancee|bFR
    institut francais des relations internationales|bFR
    institut grasset|bCA
    institut informatika dan bisnis darmajaya|bID
    institut international de technologie|bTN
    institut limayrac|bFR
    institut mines-telecom nord europe|bFR
    institut montaigne|bFR
    institut national des langues et civilisations orientales|bFR
    institut national des postes et telecommunications|bMA
    institut national des sciences appliquees de centre val de loire|bFR
    institut national des sciences appliquees de rennes|bFR
    institut national des sciences appliquees de rouen|bFR
    institut national des sciences appliquees de strasbourg|bFR
    institut national des sciences appliquees et de technologie|bTN
    institut national des telecommunications|bFR
    institut national des telecommunications et des tic|bDZ
    institut national polytechnique de grenoble|bFR
    institut national polytechnique de lorraine|bFR
    institut national superieur de formation agro-alimentaire|bFR
    institut notre-dame d'arlon|bBE
    institut notre-dame de beauraing|bBE
    institut pasteur|bFR
    institut polytechnique de bordeaux (bordeaux inp)|bFR
    institut polytechnique de bordeaux (ou inp bordeaux)|bFR
    institut prima bestari - pine academy|bMY
    institut sains dan teknologi al kamal|bID
    institut saint-joseph|bBE
    institut saint-laurent|bBE
    institut sainte-anne|bBE
    institut san carlos de la salle|bCO
    institut seni indonesia yogyakarta|bID
    institut superieur d'agriculture lille|bFR
    institut superieur d'agriculture rhone-alpes|bFR
    institut superieur d'art de multimedia de manouba|bTN
    institut superieur d'enseignement professionnelle de thies|bSN
    institut superieur d'informatique|bTN
    institut superieur d'informatique et de gestion de kairouan|bTN
    institut superieur d'informatique et de multimedia de gabes|bTN
    institut superieur d'informatique et de multimedia de sfax|bTN
    institut superieur d'informatique et du multimedia de sfax|bTN
    institut superieur de biotechnologie monastir|bTN
    institut superieur de comptabilite et d'administration des entreprises|bMR
    institut superieur de formation continue d'etterbeek|bBE
    institut superieur de l'electronique et du numerique|bFR
    institut superieur de l'informatique de medenine (isimed)|bTN
    institut superieur de management|bSN
    institut superieur de management et de technologie (matci)|bMA
    institut superieur des arts multimedia de la manouba - isamm|bTN
    institut superieur des etudes technologiques|bTN
    institut superieur des etudes technologiques de bizerte|bTN
    institut superieur des etudes technologiques de kelibia|bTN
    institut superieur des etudes technologiques de nabeul|bTN
    institut superieur des etudes technologiques de sousse|bTN
    institut superieur des sciences appliquees et de technologie de gabes|bTN
    institut superieure d'electronique du nord|bFR
    institut teccart|bCA
    institut technique superieur cardinal mercier|bBE
    institut teknologi adhi tama surabaya|bID
    institut teknologi dan bisnis kalla|bID
    institut teknologi del|bID
    institut teknologi garut|bID
    institut teknologi harapan bangsa|bID
    institut teknologi kalimantan|bID
    institut teknologi nasional (itenas)|bID
    institut teknologi pln|bID
    institut teknologi sepuluh nopember|bID
    institut teknologi sumatera|bID
    institut teknologi telkom|bID
    institut teknologi telkom purwokerto|bID
    institut universitaire de technologie de rodez|bFR
    institut universitaire de technologie de valence|bFR
    institut universitaire des technologies|bCM
    institut universitaire professionnel|bMR
    institute for advanced studies lucca|bIT
    institute for defence studies and analyses|bIN
    institute for employment and vocational training|bPT
    institute for information transmission problems|bRU
    institute for integrative biology of the cell|bFR
    institute for national security studies|bIL
    institute for political and international studies|bIR
    institute for security and development policy|bSE
    institute for security studies|bZA
    institute for the economy in transition|bRU
    institute of aviation engineering and technology|bEG
    institute of biophysics academia sinica|bCN
    institute of business administration (iba)|bPK
    institute of business and politics|bRU
    institute of business management|bPK
    institute of cancer research|bGB
    institute of commerce and business|bMN
    institute of commonwealth studies, university of london|bGB
    institute of computational modeling sb ras|bRU
    institute of ecology, (non-profit civil association)|bMX
    institute of education and research|bBR
    institute of engineering and marine sciences|bCV
    institute of geographic sciences and natural resources research|bCN
    institute of higher education altiero spinelli (iis altiero spinelli)|bIT
    institute of industrial electronics engineering|bPK
    institute of intelligent technologies|bKZ
    institute of java and software engineering|bLK
    institute of latin american studies, university of london|bGB
    institute of management and business technology|bMA
    institute of management and economy|bRU
    institute of management and information technologies of rut (miit)|bRU
    institute of management development - ohrid|bGR
    institute of management development, ohrid|bGR
    institute of microelectronics,chinese academy of sciences|bCN
    institute of neuroinformatics|bCH
    institute of precision mechanics and control|bRU
    institute of public administration|bSA
    institute of science and technology|bAT
    institute of science and technology stipendium|bPL
    institute of security and international studies|bTH
    institute of service, tourism and design in pyatigorsk|bRU
    institute of social studies|bNL
    institute of software engineering (ijse)|bLK
    institute of strategic studies islamabad|bPK
    institute of teachers education, batu lintang|bMY
    institute of teachers education, darul aman|bMY
    institute of teachers education, ilmu khas|bMY
    institute of teachers education, islamic education|bMY
    institute of teachers education, kent|bMY
    institute of teachers education, rajang|bMY
    institute of teachers education, sultan abdul halim|bMY
    institute of teachers education, sultan mizan|bMY
    institute of teachers education, temenggong ibrahim|bMY
    institute of teachers education, tun hussein onn|bMY
    institute of technical education|bSG
    institute of technology pln|bID
    institute of technology, blanchardstown|bIE
    institute of technology, sligo|bIE
    institute of technology, tallaght|bIE
    institute of textile technology|bUS
    instituto argentino de negociacion, conciliacion y arbitraje|bAR
    instituto balseiro|bAR
    instituto brasileiro de ensino, desenvolvimento e pesquisa (idp)|bBR
    instituto brasileiro de formacao e capacitacao|bBR
    instituto de artes visuais, design e marketing - iade|bPT
    instituto de ciencias tecnologicas ciisa|bCL
    instituto de ciencias tecnologicas ip ciisa|bCL
    instituto de ecologia, ac|bMX
    instituto de educacion secundaria albujaira|bES
    instituto de educacion secundaria nervion.|bES
    instituto de educacion superior tecnologico privado del sur|bPE
    instituto de engenharia e ciencias do mar|bCV
    instituto de ensenanza superior del ejercito|bAR
    instituto de genetica veterinaria - universidad nacional de la plata|bAR
    instituto do emprego e formacao profissional|bPT
    instituto euvaldo lodi - iel|bBR
    instituto federal catarinense|bBR
    instituto federal de alagoas|bBR
    instituto federal de educacao ciencia e tecnologia do maranhao|bBR
    instituto federal de educacao, ciencia e tecnologia baiano|bBR
    instituto federal de educacao, ciencia e tecnologia da bahia|bBR
    instituto federal de educacao, ciencia e tecnologia da paraiba|bBR
    instituto federal de educacao, ciencia e tecnologia de goias|bBR
    instituto federal de educacao, ciencia e tecnologia de rondonia|bBR
    instituto federal de educacao, ciencia e tecnologia de sergipe|bBR
    instituto federal de educacao, ciencia e tecnologia do amapa|bBR
    instituto federal de educacao, ciencia e tecnologia do amazonas|bBR
    instituto federal de educacao, ciencia e tecnologia do ceara|bBR
    instituto federal de educacao, ciencia e tecnologia do tocantins|bBR
    instituto federal de educacao, ciencia e tecnologia farroupilha|bBR
    instituto federal de educacao, ciencia e tecnologia fluminense|bBR
    instituto federal de goias|bBR
    instituto federal de instituto federal do parana|bBR
    instituto federal de mato grosso|bBR
    instituto federal de minas gerais|bBR
    instituto federal de pernambuco|bBR
    instituto federal de rondonia - campus vilhena|bBR
    instituto federal de roraima|bBR
    instituto federal do ceara|bBR
    instituto federal do espirito santo|bBR
    instituto federal do maranhao|bBR
    instituto federal do norte de minas gerais|bBR
    instituto federal do para|bBR
    instituto federal do piaui|bBR
    instituto federal do rio grande do sul - campus ibiruba|bBR
    instituto federal do rio grande do sul - campus rio grande|bBR
    instituto federal do rio grande do sul - campus vacaria|bBR
    instituto federal do rio grande do sul campus restinga|bBR
    instituto federal do sertao pernambucano|bBR
    instituto federal do sul de minas gerais|bBR
    instituto federal goiano|bBR
    instituto federal sudeste de minas gerais|bBR
    instituto federal sul-rio-grandense|bBR
    instituto francisco possenti|bMX
    instituto infnet|bBR
    instituto internacional de neurociencias edmond e lily safra|bBR
    instituto israelita de ensino e pesquisa albert einstein|bBR
    instituto maua de tecnologia|bBR
    instituto militar de engenharia|bBR
    instituto mix de profissoes|bBR
    instituto nacional de astrofisica, optica y electronica|bMX
    instituto nacional de educacion fisica general manuel belgrano|bAR
    instituto nacional de matematica pura e aplicada - impa|bBR
    instituto nacional de metrologia, qualidade e tecnologia|bBR
    instituto nacional de pesquisas espaciais|bBR
    instituto nacional de telecomunicacoes|bBR
    instituto nicolas avellaneda f-27|bAR
    instituto piaget|bPT
    instituto politecnico da guarda|bPT
    instituto politecnico da maia|bPT
    instituto politecnico de beja|bPT
    instituto politecnico de braganca|bPT
    instituto politecnico de castelo branco|bPT
    instituto politecnico de coimbra|bPT
    instituto politecnico de leiria|bPT
    instituto politecnico de lisboa|bPT
    instituto politecnico de portalegre|bPT
    instituto politecnico de santarem|bPT
    instituto politecnico de setubal|bPT
    instituto politecnico de tomar|bPT
    instituto politecnico de viana do castelo|bPT
    instituto politecnico de viseu|bPT
    instituto politecnico do porto|bPT
    instituto politecnico nacional|bMX
    instituto profesional aiep (administrativos)|bCL
    instituto profesional aiep (estudiantes)|bCL
    instituto profesional iacc|bCL
    instituto profesional los leones|bCL
    instituto profesional virginio gomez|bCL
    instituto radio television espanola|bES
    instituto regional federico errazuriz|bCL
    instituto san carlos de la salle|bCO
    instituto san ignacio de loyola|bPE
    instituto sumare de ensino superior|bBR
    instituto superior bissaya barreto|bPT
    instituto superior d. afonso iii - inuaf|bPT
    instituto superior da maia|bPT
    instituto superior de assistentes e interpretes|bPT
    instituto superior de ciencias do trabalho e da empresa|bPT
    instituto superior de ciencias e tecnologia de mocambique|bMZ
    instituto superior de ciencias economicas e empresariais|bCV
    instituto superior de ciencias educativas|bPT
    instituto superior de ciencias empresariais e de turismo|bPT
    instituto superior de ciencias policiais - pmdf|bBR
    instituto superior de contabilidade e administracao de coimbra|bPT
    instituto superior de engenharia de lisboa|bPT
    instituto superior de gestao - isg|bPT
    instituto superior de linguas e administracao|bPT
    instituto superior de pacos de brandao|bPT
    instituto superior de psicologia aplicada|bPT
    instituto superior de relacoes internacionais (isri)|bMZ
    instituto superior de tecnologias avancadas - istec|bPT
    instituto superior manuel teixeira gomes|bPT
    instituto superior minero metalurgico dr. antonio nunez jimenez|bCU
    instituto superior novas profissoes - inp|bPT
    instituto superior particular incorporado no 4038|bAR
    instituto superior politecnico de tecnologias e ciencias|bAO
    instituto superior politecnico gaya|bPT
    instituto superior politecnico jose antonio echeverria|bCU
    instituto superior tecnologico almirante illingworth|bEC
    instituto superior tecnologico del azuay|bEC
    instituto superior tecnologico empresarial argentino|bAR
    instituto superior tecnologico idat|bPE
    instituto superior tecnologico libertad|bEC
    instituto superior tecnologico particular sudamericano|bEC
    instituto tecnico padre manuel briceno jauregui fe y alegria|bCO
    instituto tecnico san rafael|bCO
    instituto tecnico superior comunitario|bDO
    instituto tecnlogico de nuevo laredo|bMX
    instituto tecnologico de aeronautica|bBR
    instituto tecnologico de celaya|bMX
    instituto tecnologico de durango|bMX
    instituto tecnologico de estudios superiores de zamora|bMX
    instituto tecnologico de la piedad|bMX
    instituto tecnologico de las americas|bDO
    instituto tecnologico de minatitlan|bMX
    instituto tecnologico de oaxaca|bMX
    instituto tecnologico de queretaro|bMX
    instituto tecnologico de sonora|bMX
    instituto tecnologico de tepic|bMX
    instituto tecnologico de toluca|bMX
    instituto tecnologico del putumayo|bCO
    instituto tecnologico internacional|bEC
    instituto tecnologico metropolitano|bCO
    instituto tecnologico rio cuarto|bAR
    instituto tecnologico superior cruz roja ecuatoriana|bEC
    instituto tecnologico superior de cintalapa|bMX
    instituto tecnologico superior yavirac|bEC
    instituto tecnologico universitario cordillera|bEC
    instituto tecnologico y de estudios superiores de occidente|bMX
    instituto universitario aeronautico|bAR
    instituto universitario cema|bAR
    instituto universitario de la paz|bCO
    instituto universitario de la policia federal|bAR
    instituto universitario de tecnologia cristobal mendoza|bVE
    instituto universitario de tecnologia de administracion industrial|bVE
    instituto universitario nacional del arte|bAR
    instituto universitario superior bolivariano|bEC
    instituto vianna junior|bBR
    institutos de educacion secundaria de extremadura (espana)|bES
    instituts superieurs de formation des maitres|bTN
    instituts superieurs des etudes technologiques|bTN
    instituts superieurs des etudes technologiques de sfax|bTN
    instituts superieurs des etudes technologiques de sousse|bTN
    instytut badan systemowych polskiej akademii nauk|bPL
    instytut geofizyki polskiej akademii nauk|bPL
    instytut podstawowych problemow techniki polskiej akademii nauk|bPL
    insula college|bNL
    inta university center - uninta|bBR
    intec education college|bMY
    intellitec college - grand junction|bUS
    intercollege|bUS
    interlink polytechnic, ijebu-jesa, osun state|bNG
    international academy of civile aviation|bMA
    international academy of merchandising and design tampa|bUS
    international academy of science|bUS
    international ataturk alatoo university|bKG
    international balkan university|bMK
    international black sea university|bGE
    international buddhist university|bJP
    international budo university|bJP
    international burch university|bBA
    international business management institute|bVN
    international city|tAE
    international city school of gerland|bFR
    international college of hotel management|bAU
    international college of manitoba|bCA
    international committee of the red cross|bCH
    international crisis group|bBE
    international house of japan|bJP
    international institute for applied systems analysis|bAT
    international institute for higher education|bMA
    international institute for strategic studies|bGB
    international institute of design & service|bRU
    international institute of design and service|bRU
    international institute of information technology, bhubaneshwar|bIN
    international islamic college|bMY
    international islamic university chittagong|bBD
    international islamic university chittagong(iiuc)|bBD
    international medical university|bMY
    international peace institute|bUS
    international people's college|bDK
    international psychoanalytic university|bDE
    international sakharov environmental university|bBY
    international school of economics at tsu|bGE
    international school of geneva|bCH
    international school of management in presov|bSK
    international school of new media, university of lubeck|bDE
    international technology institute|bUS
    international theravada buddhist missionary university|bMM
    international turkmen turkish university|bTM
    international university|bKH
    international university college of technology twintech (iuctt)|bMY
    international university foundation of the american tropics unitropico|bCO
    international university ho chi minh city|bVN
    international university in geneva|bCH
    international university in germany|bDE
    international university in moscow|bRU
    international university innovative technologies|bKG
    international university institute of luxembourg|bLU
    international university liaison indonesia|bID
    international university of africa (iua)|bSD
    international university of agadir|bMA
    international university of applied sciences bad honnef - bonn|bDE
    international university of business agriculture and technology|bUS
    international university of cental asia|bKG
    international university of grand bassam|bCI
    international university of health and welfare|bJP
    international university of japan|bJP
    international university of kagoshima|bJP
    international university of kyrgyzstan|bKG
    international university of malaya-wales|bMY
    international university of management|bNA
    international university of novi pazar|bRS
    international university of sarajevo|bBA
    internationales hochschulinstitut zittau|bDE
    internationle akademie fur philosophie|bLI
    interpeace|bCH
    inti international university & colleges|bMY
    inzai|tJP
    iona college|bUS
    ionian university|bGR
    iowa|cUS
    ipatinga|tBR
    ipiranga|tBR
    ipis|bIR
    ipoh|cMY
    ipojuca|tBR
    ipswich|tGB
    iq|kIQ
    iqra university|bPK
    iquique|tCL
    iquitos|tPE
    ir|kIR
    irakleion|tGR
    iran|sIR
    iranian|dIR
    iranshahr|tIR
    irapuato|tMX
    iraq|sIQ
    iraqi|dIQ
    irbid|cJO
    ireland|sIE
    irewe|tNG
    iriga city|tPH
    iringa|tTZ
    irish|dIE
    irkutsk|cRU
    irl|kIE
    irn|kIR
    irq|kIQ
    iruma|tJP
    irvine|tUS
    irvine valley college|bUS
    is|kIS
    isabela state university|bPH
    isahaya|tJP
    isca academy|bGB
    ise|tJP
    ise-ekiti|tNG
    iseas|bSG
    iseas-yusof ishak institute|bSG
    isec - instituto superior de engenharia de coimbra|bPT
    isehara|tJP
    isel - instituto superior de engenharia de lisboa|bPT
    isen - institut superieur de l'electronique et du numerique|bFR
    isen lille - institut superieur de l'electronique et du numerique|bFR
    isesaki|tJP
    iset zaghouan (higher institute of technological studies of zaghouan)|bTN
    iseyin|tNG
    isfahan|cIR
    isfara|tTJ
    isfort - institut de formation en technologie alimentaire|bMA
    ishinomaki|tJP
    ishinomaki senshu university|bJP
    isidro casanova|tAR
    isik university|bTR
    isiro|tCD
    isis malaysia|bMY
    iskandar puteri|cMY
    iskenderun|tTR
    iskenderun technical university|bTR
    isl|kIS
    isla - instituto politecnico de gestao e tecnologia|bPT
    isla - polytechnic institute of management and technology|bPT
    islamabad|cPK
    islamic azad university, ahar|bIR
    islamic azad university, aliabad|bIR
    islamic azad university, ardabil|bIR
    islamic azad university, bandar abbas|bIR
    islamic azad university, bojnourd|bIR
    islamic azad university, bostanabad|bIR
    islamic azad university, boukan|bIR
    islamic azad university, garmsar|bIR
    islamic azad university, hamedan|bIR
    islamic azad university, kazeron|bIR
    islamic azad university, khorasgan|bIR
    islamic azad university, majlesi|bIR
    islamic azad university, mobarakeh|bIR
    islamic azad university, najaf abad|bIR
    islamic azad university, parand|bIR
    islamic azad university, quchan|bIR
    islamic azad university, sanandaj|bIR
    islamic azad university, saveh|bIR
    islamic azad university, semnan|bIR
    islamic azad university, shabestar|bIR
    islamic azad university, shahr-e-rey branch|bIR
    islamic azad university, shahrood|bIR
    islamic azad university, shahryar|bIR
    islamic azad university, shirvan|bIR
    islamic azad university, tafresh|bIR
    islamic azad university, varamin|bIR
    islamic azad university, yazd|bIR
    islamic college for sciences and technologies|bMY
    islamic online university|bGM
    islamic republic of iran|sIR
    islamic state college teungku dirundeng meulaboh|bID
    islamic state university ar-raniry banda aceh|bID
    islamic university of medinah|bSA
    islamic university of technology|bUS
    isle of man|sGB
    islington|tGB
    islington college, kamal marg, kamal pokhari, kathmandu, nepal|bNP
    ismailia|tEG
    ispace vocational training college|bVN
    isparta|tTR
    isparta university of applied sciences|bTR
    ispi|bIT
    isr|kIL
    isra university|bPK
    israel|sIL
    israeli|dIL
    istanbul|cTR
    istanbul aydin university|bTR
    istanbul kent university|bTR
    istaravshan|tTJ
    istinye university|bTR
    istituto affari internazionali|bIT
    istituto universitario di studi superiori|bIT
    isulan|tPH
    it|kIT
    it hub college|bRU
    ita|kIT
    itabaiana|tBR
    itabashi|cJP
    itabira|tBR
    itaborai|tBR
    itabuna|tBR
    itacoatiara|tBR
    itaguai|tBR
    itagui|tCO
    itaim bibi|tBR
    itaim paulista|tBR
    itaituba|tBR
    itajai|tBR
    italian|dIT
    italy|sIT
    itamaraty|bBR
    itami|tJP
    itanhaem|tBR
    itapecerica da serra|tBR
    itaperuna|tBR
    itapetininga|tBR
    itapevi|tBR
    itapipoca|tBR
    itaquaquecetuba|tBR
    itaquera|tBR
    itarsi|tIN
    itatiba|tBR
    itauna university|bBR
    ithaca college|bUS
    itmo university|bRU
    itu|tBR
    ituiutaba|tBR
    ituzaingo|tAR
    ivano-frankivsk|tUA
    ivano-frankivsk national medical university|bUA
    ivano-frankivsk national technical university of oil and gas|bUA
    ivano-frankivsk national university of oli and gas|bUA
    ivanovo|tRU
    ivanovo state academy of medicine|bRU
    ivanovo state power university|bRU
    ivanovo state university|bRU
    ivanovskoye|tRU
    ivorian|dCI
    ivory coast|sCI
    ivory park|tZA
    iwaki|tJP
    iwaki meisei university|bJP
    iwakuni|tJP
    iwata|tJP
    iwate medical university|bJP
    iwate prefectural university|bJP
    iwate university|bJP
    iwatsuki|tJP
    iwo|tNG
    ixtapaluca|tMX
    izeh|tIR
    izhevsk|cRU
    izmaylovo|tRU
    izmir|cTR
    izmit|tTR
    iztacalco|tMX
    iztapalapa|cMX
    izumi|tJP
    izumisano|tJP
    izumo|tJP
    j. selye university|bSK
    jabalpur|cIN
    jabalya|tPS
    jabaquara|tBR
    jaboatao dos guararapes|cBR
    jacarei|tBR
    jackson state university|bUS
    jacksonville|cUS
    jacmel|tHT
    jacobabad|tPK
    jadara university|bJO
    jadavpur university|bIN
    jaen|tES PE PH
    jaffa|tIL
    jaffna|tLK
    jagadhri|tIN
    jagdalpur|tIN
    jagiellonian university cracow|bPL
    jagtial|tIN
    jahanabad|tIN
    jahangirnagar university|bUS
    jahrom|tIR
    jahrom university of medical sciences|bIR
    jaigaon|tIN
    jaipur|cIN
    jajmau|cIN
    jakarta|cID
    jalai nur|tCN
    jalalabad|tAF
    jalalpur jattan|tPK
    jalalpur pirwala|cPK
    jalandhar|cIN
    jalapa|tGT
    jalgaon|tIN
    jalingo|tNG
    jalna|tIN
    jalpaiguri|tIN
    jam|kJM
    jamaica|sJM
    jamaican|dJM
    jamalpur|tBD IN
    jambi city|cID
    james cook university of north queensland|bAU
    james madison university|bUS
    jamestown|cGB
    jami institute of technology|bIR
    jamk university of applied sciences|bFI
    jammu|cIN
    jamnagar|cIN
    jampur|tPK
    jamshedpur|cIN
    jamuria|tIN
    jan dlugosz university in czestochowa|bPL
    jan kochanowski university (jku) in kielce|bPL
    jan kochanowski university in kielce|bPL
    jan tinbergen college|bNL
    jan wyzykowski university|bPL
    janakpur|tNP
    jandira|tBR
    janos selye university|bSK
    janus pannonius university|bHU
    janzur|tLY
    japan|sJP
    japan advanced institute of science and technology|bJP
    japanese|dJP
    japeri|tBR
    jaragua|tBR
    jaragua do sul|tBR
    jaramogi oginga odinga university of science and technology|bKE
    jaranwala|tPK
    jardim angela|tBR
    jardim helena|tBR
    jardim sao luis|tBR
    jatai|tBR
    jatiya kabi kazi nazrul islam university|bBD
    jau|tBR
    jauharabad|tPK
    jaunpur|tIN
    java institute for advanced technology|bLK
    jayapura|tID
    jaypee institute of information technology, noida|bIN
    jaypee university of engineering and technology|bIN
    jaypee university of information technology , solan , himachal pradesh|bIN
    jazan university|bSA
    je|kGB
    jebel ali|tAE
    jeddah|cSA
    jeju city|tKR
    jember|tID
    jena|tDE
    jeongeup|tKR
    jeonju|cKR
    jepara|cID
    jequie|tBR
    jerez de la frontera|tES
    jersey|sGB
    jersey city|tUS
    jerusalem|cIL
    jessore|tBD
    jetpur|tIN
    jey|kGB
    jhang sadr|cPK
    jhansi|tIN
    jhelum|tPK
    jhunjhunun|tIN
    ji parana|tBR
    ji'an|cCN
    jiading|cCN
    jiagedaqi|tCN
    jiamusi|cCN
    jianchang|tCN
    jiangmen|cCN
    jiangnan university|bCN
    jiangsu|cCN
    jiangxi|cCN
    jiangyin|cCN
    jiangyou|tCN
    jianshui|tCN
    jiaohe|tCN
    jiaojiang|tCN
    jiaozhou|cCN
    jiaozuo|cCN
    jiashan|tCN
    jiawang|tCN
    jiaxing|cCN
    jiaying university|bCN
    jiayuguan|tCN
    jiazi|tCN
    jieshi|tCN
    jieshou|tCN
    jieyang|cCN
    jigjiga university|bET
    jigme namgyel engineering college|bBT
    jiia|bJP
    jijel|tDZ
    jijiang|tCN
    jijiga|tET
    jikei university school of medicine|bJP
    jilin|cCN
    jimei university|bCN
    jimeta|tNG
    jimma|tET
    jimma university|bET
    jinan|cCN
    jinchang|tCN
    jincheng|tCN
    jind|tIN
    jinfeng|tCN
    jing'an|cCN
    jingdezhen|tCN
    jinggangshan university|bCN
    jinghong|tCN
    jingling|tCN
    jingmen|cCN
    jingzhi|tCN
    jingzhou|cCN
    jinhua|cCN
    jining|cCN
    jinjiang|cCN
    jinling institute of technology|bCN
    jinling institute of technology (student used)|bCN
    jinnah institute|bPK
    jinnah university for women|bPK
    jinshan|cCN
    jinshanlu|tCN
    jinwen university of science & technology|bTW
    jinzhong|cCN
    jinzhou|cCN
    jiroft|tIR
    jishou|tCN
    jishou university|bCN
    jishu|tCN
    jissen women's university|bJP
    jiujiang|cCN
    jiupu|tCN
    jiuquan|tCN
    jiutai|tCN
    jiutepec|tMX
    jixi|tCN
    jiyuan|tCN
    jizan|tSA
    jizhou|tCN
    jizzakh state pedadogical institute|bUZ
    jizzax|tUZ
    jizzax davlat pedagogika instituti|bUZ
    jm|kJM
    jmc academy|bAU
    jo|kJO
    joao pessoa|cBR
    jobu university|bJP
    jodhpur|cIN
    joetsu|tJP
    joetsu university of education|bJP
    johannes kepler university linz|bAT
    johannes-gutenberg universitat mainz|bDE
    johannesburg|cZA
    john abbott college|bCA
    john cabot university|bUS
    john carroll university|bUS
    john paul college|bAU
    john paul ii catholic university of lublin|bPL
    john von neumann institute|bVN
    john von neumann university|bHU
    john wesley college|bUS
    johns hopkins university|bUS
    johns hopkins university, sais bologna center|bIT
    johnson bible college|bUS
    johnson c. smith university|bUS
    johnson state college|bUS
    johor bahru|cMY
    joinville|tBR
    joliet|tUS
    jolo|tPH
    jombang|tID
    jomo kenyatta university of agriculture and technology|bKE
    jomvu|tKE
    jones college|bUS
    jonkoping|tSE
    jonkoping university|bSE
    jor|kJO
    jordan|sJO
    jordanian|dJO
    jorge amado university center|bBR
    jorhat|tIN
    jos|cNG
    josai international university|bJP
    josai university|bJP
    jose bonifacio|tBR
    jose c. paz|tAR
    jozef stefan institute|bSI
    jp|kJP
    jpn|kJP
    jss academy of technical education, noida|bIN
    jss science and technology university, mysore|bIN
    juan diaz|tPA
    juazeiro|tBR
    juazeiro do norte|tBR
    juba|cSS
    jubail industrial college|bSA
    jubail university college|bSA
    judson college marion|bUS
    juiz de fora|cBR
    juja|tKE
    juliaca|tPE
    junagadh|tIN
    jundiai|tBR
    juniata college|bUS
    juntendo university|bJP
    jurong town|tSG
    jurong west|tSG
    justus liebig universitat giessen|bDE
    jutiapa|tGT
    jyvaskyla|tFI
    k.n.toosi university of technology|bIR
    kabale university|bUG
    kabankalan|tPH
    kabarak university|bKE
    kabardino-balkarian state university|bRU
    kabgayi catholic university|bRW
    kabin buri|tTH
    kabinda|tCD
    kabul|cAF
    kabwe|tZM
    kacst|bSA
    kadapa|tIN
    kadir has university|bTR
    kadoma|tJP ZW
    kaduna|cNG
    kaech'on|tKP
    kaesong|tKP
    kafr ad dawwar|tEG
    kafr ash shaykh|tEG
    kafr el-sheikh university|bEG
    kafrul|tBD
    kafue|tZM
    kagawa institute of nutrition|bJP
    kagawa university|bJP
    kagoshima|cJP
    kahama|tTZ
    kahramanmaras|tTR
    kahramanmaras sutcu imam university|bTR
    kaifeng|cCN
    kaili|tCN
    kainan university|bTW
    kairouan|tTN
    kaist|bKR
    kaithal|tIN
    kaiyuan|tCN
    kaj munk college|bNL
    kajaani university of applied sciences|bFI
    kajang|tMY
    kajansi|tUG
    kakamega|cKE
    kakamigahara|tJP
    kakegawa|tJP
    kakinada|tIN
    kakogawacho-honmachi|tJP
    kalaban koro|tML
    kalaburagi|cIN
    kalamazoo college|bUS
    kalay technological university|bMM
    kalbis institute|bID
    kalemie|tCD
    kalemyo|tMM
    kaliningrad|tRU
    kaliningrad state technical university|bRU
    kalininskiy|cRU
    kalisz|tPL
    kallakurichi|cIN
    kallang|tSG
    kallithea|tGR
    kalmar university college|bSE
    kalmiuskyi|tUA
    kalmunai|tLK
    kalmyk state university|bRU
    kalol|tIN
    kalsbeek college, woerden|bNL
    kaluga|tRU
    kaluga branch of bauman moscow state technical university|bRU
    kaluga state pedagogical university|bRU
    kalulushi|tZM
    kalyan|cIN
    kalynivskyi|tUA
    kamagaya|tJP
    kamakura|tJP
    kamakura women's college|bJP
    kamalia|tPK
    kamalshahr|tIR
    kamarhati|tIN
    kamchatka state technical university|bRU
    kamchatka state university vitus bering|bRU
    kamensk-ural'skiy|tRU
    kamina|tCD
    kamirenjaku|tJP
    kamloops|tCA
    kamoke|tPK
    kampala|cUG
    kampala international university|bUG
    kamphaeng phet rajabhat university, mae sot campus|bTH
    kampong baharu cheras batu sebelas|tMY
    kampong pasir ris|tSG
    kampung baru subang|cMY
    kampung kangkar teberau|tMY
    kampung larkin lama|cMY
    kampung pasir gudang baru|tMY
    kampung sungai ara|tMY
    kampung sungai glugur|tMY
    kamsar|tGN
    kamuzu university of health sciences|bMW
    kamyanske|tUA
    kamyshin|tRU
    kanagawa institute of technology|bJP
    kanagawa university|bJP
    kananga|cCD
    kanayannur|cIN
    kanazawa|tJP
    kanazawa college of art|bJP
    kanazawa gakuin university|bJP
    kanazawa institute of technology|bJP
    kanazawa medical university|bJP
    kanazawa university|bJP
    kanchipuram|tIN
    kanchrapara|tIN
    kanda university of international studies|bJP
    kandahar|cAF
    kandy|tLK
    kangding|tCN
    kanggye|tKP
    kangnam university|bKR
    kangnung national university|bKR
    kangnyong|tKP
    kangson|tKP
    kangwon national university|bKR
    kanhangad|tIN
    kani|tJP
    kankan|tGN
    kano|cNG
    kanoya|tJP
    kanpur|cIN
    kanpur cantonment|tIN
    kansai medical university|bJP
    kansai university|bJP
    kansas|cUS
    kansas city|tUS
    kansas city art institute|bUS
    kansk|tRU
    kansk college of technology|bRU
    kanto gakuen university|bJP
    kanto gakuin university|bJP
    kao yuan university|bTW
    kaohsiung|cTW
    kaohsuing open university|bTW
    kaolack|tSN
    kapar|tMY
    kaplan university|bUS
    kara|tTG
    karabaglar|tTR
    karabuk|tTR
    karabuk university|bTR
    karachi|cPK
    karadeniz technical university|bTR
    karaganda economic university|bKZ
    karaganda state buketov university|bKZ
    karaganda state technical university|bKZ
    karagandy|tKZ
    karaikkudi|tIN
    karaj|cIR
    karakoram international university|bPK
    karaman|tTR
    karamanoglu mehmetbey university|bTR
    karamay|tCN
    karatsu|tJP
    karawalnagar|tIN
    karawang|tID
    karbala|cIQ
    kardan university|bAF
    karelia university of applied sciences|bFI
    karelian state pedagogical university|bRU
    kariega|tZA
    karimnagar|tIN
    kariya|tJP
    karlshochschule international university|bDE
    karlsruhe|tDE
    karlsruhe university of applied sciences|bDE
    karlstad university|bSE
    karnal|tIN
    karnaphuli|tBD
    karol bagh|cIN
    karol gaspar university of the reformed church|bHU
    karolinska institutet|bSE
    karpagam college of engineering|bIN
    karshi engineering economic institute|bUZ
    karsiyaka|tTR
    karunya university|bIN
    karur|tIN
    karuri|tKE
    kasama|tJP ZM
    kasangati|tUG
    kasb institute of technology|bPK
    kasem bundit university|bTH
    kasese|tUG
    kasetsart university|bTH
    kashan|tIR
    kashan university|bIR
    kashgar|cCN
    kashihara-shi|tJP
    kashipur|tIN
    kashiwa|tJP
    kashiwara|tJP
    kashmar|tIR
    kassala|tSD
    kassala university|bSD
    kassel|tDE
    kastamonu|tTR
    kastamonu university|bTR
    kasuga|tJP
    kasugai|tJP
    kasukabe|tJP
    kasulu|tTZ
    kasur|cPK
    katabi|tUG
    kateb university|bAF
    kathmandu|cNP
    katho university of applied sciences|bBE
    katholieke universiteit leuven|bBE
    katholische universitat eichstatt|bDE
    kati|tML
    katihar|tIN
    katowice|tPL
    katowice institute of information technologies|bPL
    katowice school of economics|bPL
    katsina|cNG
    katsushika|tJP
    katsuta|tJP
    katumba|tTZ
    kaunas|tLT
    kaunas medical academy|bLT
    kaunas university of technology|bLT
    kaust|bSA
    kawachi-nagano|tJP
    kawagoe|tJP
    kawaguchi|cJP
    kawamura gakuen woman's university|bJP
    kawanishi|tJP
    kawasaki|cJP
    kaya|tBF
    kaya university|bKR
    kayes|tML
    kayseri|cTR
    kaz|kKZ
    kazak american university|bKZ
    kazak national technical university|bKZ
    kazak state university of agriculture|bKZ
    kazakh|dKZ
    kazakh british technical university|bKZ
    kazakhstan|sKZ
    kazakhstani|dKZ
    kazan|cRU
    kazerun|tIR
    kazimierz wielki university|bPL
    kaziranga university|bIN
    kazo|tJP
    kbtc university|bMM
    kbu international college|bMY
    kdi school of public policy and management|bKR
    kdu college sdn bhd|bMY
    ke|kKE
    kecskemet|tHU
    kecskemet college|bHU
    kediri|tID
    kedungwuni|tID
    keele university|bGB
    keelung|tTW
    keene state college|bUS
    keiai university|bJP
    keimyung university|bKR
    keio university|bJP
    keisen jogaku-en college|bJP
    keiwa college|bJP
    kelar|tIQ
    keller graduate school of management|bUS
    kellogg college|bGB
    kelowna|tCA
    kembangan|tSG
    kemerovo|cRU
    ken|kKE
    kendall college|bUS
    kendari|tID
    kenema|tSL
    keng tung|tMM
    kenitra|tMA
    kennedy|cCO
    kennesaw state university|bUS
    kensington aldridge academy|bGB
    kent|tUS
    kent institute|bAU
    kent state university|bUS
    kentron|tAM
    kentucky|cUS
    kenya|sKE
    kenyan|dKE
    kenyatta university|bKE
    kenyon college|bUS
    kerala|cIN
    kerbala university|bIQ
    kerch|tUA
    kerman|cIR
    kermanshah|cIR
    kesatuan institute of business and informatics|bID
    kettering university (gmi)|bUS
    keuka college|bUS
    keyano college|bCA
    keyce international academy|bFR
    keystone academy|bCN
    kfar saba|tIL
    kg|kKG
    kgz|kKG
    kh|kKH
    khabarovsk|cRU
    khairpur mir's|tPK
    khakas state polytechnic college|bRU
    khakas state university|bRU
    khalifa university|bAE
    khamis mushait|tSA
    khammam|tIN
    khan yunis|tPS
    khan-uul institute|bMN
    khanaqin|tIQ
    khandwa|tIN
    khanna|tIN
    khanpur|tPK
    khanty-mansiysk|tRU
    kharagpur|tIN
    khardah|tIN
    khargone|tIN
    kharian|tPK
    kharkiv|cUA
    khartoum|cSD
    khartoum north|cSD
    khasavyurt|tRU
    khasnahzan|tIQ
    khemisset|tMA
    khenchela|tDZ
    khenifra|tMA
    kherson national technical university|bUA
    kherson state university|bUA
    khimki|tRU
    khirdalan|tAZ
    khlong luang|tTH
    khlong sam wa|tTH
    khlong toei|tTH
    khm|kKH
    khmelnitsky national university|bUA
    khmelnytsky national university|bUA
    khmelnytskyi|tUA
    khobar|tSA
    khomeyni shahr|tIR
    khon kaen|tTH
    khon kaen university|bTH
    khoroshevo-mnevniki|tRU
    khorramabad|tIR
    khorramshahr|tIR
    khouribga|tMA
    khujand|tTJ
    khujand polytechnic institute of tajik technical university|bTJ
    khujand state university|bTJ
    khulna|cBD
    khuraybat as suq|tJO
    khurja|tIN
    khushab|tPK
    khuy|tIR
    khuzdar|tPK
    khwaja fareed university of engineering and information technology|bPK
    khwisero|tKE
    ki|kKI
    kiambu|tKE
    kibaha|tTZ
    kibi international university|bJP
    kiel|tDE
    kielce|tPL
    kielce university of technology|bPL
    kien an|tVN
    kiev|cUA
    kigali|cRW
    kigoma|tTZ
    kikolo|cAO
    kikuyu|tKE
    kikwit|cCD
    kilamba|tAO
    kilis|tTR
    kilis 7 aralik university|bTR
    killeen|tUS
    kima kieza|tAO
    kimberley|tZA
    kimhae|cKR
    kimpo university|bKR
    kindia|tGN
    kindrativskyi|tUA
    kindu|tCD
    king abdul aziz university|bSA
    king abdullah university of science and technology|bSA
    king college|bUS
    king edward vi college|bGB
    king fahad university of petroleum and minerals|bSA
    king fahd security college|bSA
    king faisal center for research and islamic studies|bSA
    king faisal university|bSA
    king khaled university|bSA
    king mongkut's university of technology ladkrabang|bTH
    king mongkut's university of technology thonburi|bTH
    king saud bin abdulaziz university for health sciences|bSA
    king saud university|bSA
    king's college|bCA
    king's college colombo|bLK
    king's college london|bGB
    king's college school wimbledon|bGB
    king's own institute|bAU
    kingsford international institute (kii)|bAU
    kingston|cAU JM
    kingston university|bGB
    kingston upon hull|tGB
    kingstown|cVC
    kinjo gakuin university|bJP
    kinki university|bJP
    kinshasa|cCD
    kipushi|tCD
    kir|kKI
    kira|tUG
    kirari sulemannagar|tIN
    kirdasah|tEG
    kiribati|sKI
    kirikkale|tTR
    kirikkale university|bTR
    kiriri womens university of science and technology|bKE
    kirishima|tJP
    kirklareli university|bTR
    kirkuk|cIQ
    kirov|cRU
    kirovograd state pedagogical university|bUA
    kirsehir|tTR
    kiryu|tJP
    kisangani|cCD
    kisaran|tID
    kisarazu|tJP
    kiselevsk|tRU
    kishanganj|tIN
    kishangarh|tIN
    kishiwada|tJP
    kisi|tNG
    kisii|tKE
    kislovodsk|tRU
    kismayo|tSO
    kissidougou|tGN
    kisumu|tKE
    kita|tJP
    kitakyushu|cJP
    kitale|tKE
    kitami|tJP
    kitami institute of technology|bJP
    kitasato university|bJP
    kitchener|tCA
    kitengela|tKE
    kitwe|cZM
    kiyv academic university|bUA
    kiziltepe|tTR
    kl university|bIN
    klabat university|bID
    klagenfurt am worthersee|tAT
    klaipeda|tLT
    klaipeda state college|bLT
    klaipeda state university of applied sciences|bLT
    klaipeda university|bLT
    klang|tMY
    klaten|tID
    klerksdorp|tZA
    kluang|tMY
    klungkung|tID
    km|kKM
    kn|kKN
    kna|kKN
    knowledge college for science and technology|bSA
    knowsley college|bGB
    knox college|bUS
    knoxville|tUS
    knoxville college|bUS
    kobe|cJP
    kobe international university|bJP
    koblenz|tDE
    koc university|bTR
    kocaeli healt and technology university|bTR
    kocaeli university|bTR
    kochi|cIN JP
    kochi university|bJP
    kodaira|tJP
    kodolanyi janos university college|bHU
    kofi annan foundation|bCH
    koforidua|tGH
    kofu|tJP
    koga|tJP
    kogakkan university|bJP
    kogakuin university|bJP
    koganei|tJP
    kohat|tPK
    kohat university of science and technology (kust)|bPK
    koidu|tSL
    koka women's college|bJP
    kokand state pedagogical institute|bUZ
    kokshetau|tKZ
    kokubunji|tJP
    kokugakuin university|bJP
    kokushikan university|bJP
    kolar|tIN
    kolda|tSN
    kolej universiti insaniah|bMY
    kolhapur|cIN
    kolkata|cIN
    kollam|tIN
    koln|cDE
    kolomna|tRU
    kolpino|tRU
    kolwezi|cCD
    kom ombo|tEG
    komaki|tJP
    komar university of science and technology|bIQ
    komatsu|tJP
    komazawa university|bJP
    kombolcha|tET
    komsomolsk-on-amur|tRU
    komsomolsk-on-amur state technical university|bRU
    kon tum|tVN
    konak|tTR
    konan university|bJP
    konan women's university|bJP
    kongju national university of education|bKR
    kongu engineering college, perundurai|bIN
    konibodom|tTJ
    koning willem 1 college|bNL
    konkuk university|bKR
    konosu|tJP
    konrad adenauer foundation|bDE
    konrad-adenauer-stiftung|bDE
    konya|cTR
    konyang university|bKR
    kookmin university|bKR
    kor|kKR
    korba|tIN
    korber foundation|bDE
    korber-stiftung|bDE
    korea aerospace university|bKR
    korea institute for national unification|bKR
    korea maritime university|bKR
    korea national open university|bKR
    korea national university of arts|bKR
    korea national university of education|bKR
    korea national university of physical education|bKR
    korea nazarene university|bKR
    korea polytechnic university|bKR
    korean|dKR
    korean international university in ferghana|bUZ
    koreatown|tUS
    korhogo|tCI
    koriyama|tJP
    koriyama women's university and college|bJP
    korla|cCN
    korolev|tRU
    korolyov|tUA
    koronadal|tPH
    koshien university|bJP
    koshigaya|tJP
    kosice|tSK
    kosin university|bKR
    kosovar|dXK
    kosovo|sXK
    kosovo and metohija academy of applied studies|bRS
    kossuth lajos university|bHU
    kostanai state university|bKZ
    kostanay|tKZ
    kostanay college of automobile transport|bKZ
    kosti|tSD
    kostroma|tRU
    kostroma state technological university|bRU
    koszalin|tPL
    koszalin university of technology|bPL
    kot addu|tPK
    kot radha kishan|tPK
    kota|cIN
    kota bharu|cMY
    kota damansara|cMY
    kota kinabalu|cMY
    kota kuala muda|cMY
    kotamobagu|tID
    koto|cJP
    kotri|tPK
    koudougou|tBF
    koumassi|tCI
    kousseri|tCM
    koutiala|tML
    kouvola region vocational college|bFI
    kovpakivskyi|tUA
    kovrov|tRU
    kowloon|cCN
    kowloon city|tCN
    kowloon city centre|tCN
    koyasan university|bJP
    kozhikode|cIN
    kozminski university|bPL
    kp|kKP
    kr|kKR
    kragujevac|tRS
    krakatau polytechnic|bID
    krakow|cPL
    krakowska akademia im. andrzeja frycza modrzewskiego|bPL
    kramatorsk|tUA
    krasnodar|cRU
    krasnogorskiy college|bRU
    krasnogvargeisky|tRU
    krasnoyarsk|cRU
    krefeld|tDE
    kremenchuk|tUA
    kremenchuk mykhailo ostrohradskyi national university|bUA
    kremlin|bRU
    kresek|tID
    kreuzberg|tDE
    krimpenerwaard college|bNL
    krirk university|bTH
    krishnanagar|tIN
    kristiania university college, the department of technology|bNO
    kristiansand|tNO
    krok economics and law university|bUA
    kroonstad|tZA
    kropyvnytskyi|tUA
    krugersdorp|tZA
    kryvyi rih national university|bUA
    kryvyy rih|cUA
    ksar el kebir|tMA
    kto karatay university|bTR
    kuala krai|tMY
    kuala kubu baharu|tMY
    kuala lumpur|cMY
    kuala terengganu|tMY
    kuantan|cMY
    kuban state agrarian university|bRU
    kuban state university|bRU
    kuching|tMY
    kuching polytechnic|bMY
    kucukcekmece|cTR
    kufa|tIQ
    kukatpally|tIN
    kukichuo|tJP
    kulim|tMY
    kulob|tTJ
    kulti|tIN
    kumagaya|tJP
    kumamoto|cJP
    kumarapalayam|tIN
    kumasi|cGH
    kumba|tCM
    kumbakonam|tIN
    kumbo|tCM
    kumoh national institute of technology|bKR
    kun shan university|bTW
    kunduz|tAF
    kuningan|tID
    kuningan university|bID
    kunitachi college of music|bJP
    kunmimg university of science and technology|bCN
    kunming|cCN
    kunri|tPK
    kunsan national universiy|bKR
    kunshan|cCN
    kuntsevo|tRU
    kuopio|tFI
    kupang|tID
    kupang polytechnic|bID
    kurashiki|tJP
    kurashiki sakuyo university|bJP
    kurashiki university of science and the arts|bJP
    kurdistan region|cIQ
    kurdistan university of medical sciences|bIR
    kure|tJP
    kurgan|tRU
    kurgan international university|bRU
    kurgan state university|bRU
    kurichchi|tIN
    kurnool|tIN
    kursk|tRU
    kursk state medical university|bRU
    kursk state technical university|bRU
    kursk state university|bRU
    kurukshetra university, kurukshetra|bIN
    kurume|tJP
    kurume institute of technology|bJP
    kurume university|bJP
    kusatsu|tJP
    kushinagar|tIN
    kushiro|tJP
    kushiro public university of economics|bJP
    kushtia|tBD
    kutahya|tTR
    kutahya university of health sciences|bTR
    kutaisi|tGE
    kutaisi international university|bGE
    kutaisi university|bGE
    kuwait|sKW
    kuwait city|cKW
    kuwaiti|dKW
    kuwana|tJP
    kuz'minki|tRU
    kuzbass state technical university|bRU
    kvadraturen technical college|bNO
    kw|kKW
    kwadukuza|tZA
    kwai chung|tCN
    kwame nkrumah university of science and technology|bGH
    kwangju university|bKR
    kwangwoon university|bKR
    kwansei gakuin university|bJP
    kwantleen university college|bCA
    kwantlen polytechnic university|bCA
    kwara state university, malete|bNG
    kwassui women's college|bJP
    kwekwe|tZW
    kwik kian gie institute of business and informatics|bID
    kwt|kKW
    ky|kGB
    ky anh|tVN
    kyambogo university|bUG
    kyaukpyu|tMM
    kyaukse technological university|bMM
    kyauktan|tMM
    kyengera|tUG
    kyimyindine|tMM
    kyiv|cUA
    kyivskyi|tUA
    kymenlaakso university of applied sciences|bFI
    kyonggi university|bKR
    kyorin university|bJP
    kyoritsu woman's university|bJP
    kyoto|cJP
    kyrgyz|dKG
    kyrgyz russian slavic university|bKG
    kyrgyz turkish manas university|bKG
    kyrgyz-german institute of applied informatics|bKG
    kyrgyzstan|sKG
    kyunghee university|bKR
    kyungill university|bKR
    kyungnam university|bKR
    kyungpook national university|bKR
    kyungsung university|bKR
    kyungwon university|bKR
    kyushu dental college|bJP
    kyushu institute of technology|bJP
    kyushu international university|bJP
    kyushu kyoritsu university|bJP
    kyushu sangyo university|bJP
    kyushu university|bJP
    kyushu women's university|bJP
    kyzyl|tRU
    kyzylorda|tKZ
    kz|kKZ
    l'ecole des metiers du web|bFR
    l'hospitalet de llobregat|tES
    la|kLA
    la ceiba|tHN
    la cite-limoilou|tCA
    la concepcion|tVE
    la gi|tVN
    la laguna|tES
    la paz|cBO
    la pintana|tCL
    la plata|tAR
    la rioja|tAR
    la roche college|bUS
    la romana|tDO
    la salle pachuca university|bMX
    la salle university|bCO US
    la serena|tCL
    la sierra university|bUS
    la trinidad|tPH
    la trobe university|bAU
    la vega|tDO
    la victoria|tVE
    laayoune|tEH
    lab university of applied sciences|bFI
    labe|tGN
    laboratory institute of merchandising|bUS
    labuan bajo|tID
    lac hong university|bVN
    ladoke akintola university of technology|bNG
    ladysmith|tZA
    lafayette|tUS
    lafayette college|bUS
    lafia|tNG
    lafiagi|tNG
    lagarto|tBR
    lages|tBR
    laghouat|tDZ
    lagos|cNG
    lahad datu|tMY
    lahan|tNP
    lahijan|tIR
    lahore|cPK
    lahti|tFI
    lahti polytechnic|bFI
    laibin|cCN
    laica vicente rocafuerte university|bEC
    laiwu|cCN
    laixi|tCN
    laiyang|tCN
    laizhou|tCN
    lajeado|tBR
    lak si|tTH
    lake erie college|bUS
    lake forest college|bUS
    lake forest graduate school of management|bUS
    lake superior state university|bUS
    lake tuggeranong college|bAU
    lakehead university|bCA
    lakeland|tUS
    lakeland college|bUS
    lakeview college of nursing|bUS
    lakewood|tCA US
    lakhimpur|tIN
    lal bahadur nagar|tIN
    lalitpur|tIN
    lamar university|bUS
    lambare|tPY
    lambton college|bCA
    lambung mangkurat university|bID
    lampa|tCL
    lampang|tTH
    lampang college of commerce and technology|bTH
    lampang rajabhat university|bTH
    lampang vocational college|bTH
    lamphun college of agriculture and technology|bTH
    lancaster|tUS
    lancaster bible college|bUS
    lancaster university|bGB
    landau forte academy tamworth sixth form|bGB
    landau forte college derby|bGB
    lander|tVE
    landmark university, omu-aran|bNG
    landshut university of applied sciences|bDE
    lane college|bUS
    lang son|tVN
    lang'ata|tKE
    langara college|bCA
    langfang|cCN
    langley|tCA
    langsa|tID
    langston university|bUS
    lanka nipon biztech institute|bLK
    lankaran state university|bAZ
    lansing|tUS
    lanus|tAR
    lanzhou|cCN
    lao|dLA
    lao cai|tVN
    laoag|tPH
    laohekou|tCN
    laos|sLA
    lapland university of applied sciences|bFI
    lappeenranta university of technology|bFI
    lapu-lapu city|tPH
    larache|tMA
    laredo|tUS
    larisa|tGR
    larkana|tPK
    las americas institute of technology|bDO
    las cruces|tUS
    las palmas de gran canaria|tES
    las pinas|cPH
    las tunas|tCU
    las vegas|cUS
    lashio|tMM
    lasnamae|tEE
    lat krabang|tTH
    lat phrao|tTH
    latacunga|tEC
    latakia|cSY
    latifah mubarokiyah islamic institute|bID
    latina|tES
    latkrabang|tTH
    latur|tIN
    latvia|sLV
    latvian|dLV
    laurea university of applied science|bFI
    laurentian university of sudbury|bCA
    lauro de freitas|tBR
    lausanne|tCH
    laval|tCA
    lavras|tBR
    lawang|tID
    lawrence technological university|bUS
    lawrence university|bUS
    layyah|tPK
    lazarski school of commerce and law|bPL
    lazarski university|bPL
    lb|kLB
    lbn|kLB
    lbr|kLR
    lby|kLY
    lc|kLC
    lca|kLC
    le havre|tFR
    le mans|tFR
    le moyne college|bUS
    le plateau-mont-royal|tCA
    le quy don technical university|bVN
    le vieux-longueuil|tCA
    leading university|bBD
    lebanese|dLB
    lebanese american university|bLB
    lebanese international university|bLB
    lebanon|sLB
    lecheng|tCN
    lee kuan yew school of public policy|bSG
    lee ming institute of technology|bTW
    lee university|bUS
    leeds|cGB
    lees-mcrae college|bUS
    leeuwarden|tNL
    leganes|tES
    legaspi|tPH
    legnica|tPL
    leibniz institute for baltic sea research warnemunde (iow)|bDE
    leibniz-institut fur deutsche sprache|bDE
    leicester|tGB
    leiden|tNL
    leiden institute of advanced computer science|bNL
    leiden university medical center|bNL
    leipzig|cDE
    leiria|tPT
    leiyang|tCN
    lekki|tNG
    lembang|tID
    lengshuijiang|tCN
    leninsk-kuznetsky|tRU
    leogane|tHT
    leon|tES NI
    leon de los aldama|cMX
    leon kozminski academy of entrepreneurship and mangement|bPL
    leopoldina|bDE
    les cayes|tHT
    les roches gruyere university of applied sciences|bCH
    les roches international school of hotel management|bES
    leshan|cCN
    lesotho|sLS
    lesya ukrainka volyn national university|bUA
    lethbridge|tCA
    lethbridge college|bCA
    letourneau university|bUS
    letterkenny institute of technology|bIE
    leuphana universitat luneburg|bDE
    leuven|tBE
    leverkusen|tDE
    levis|tCA
    lewis and clark college|bUS
    lewis university|bUS
    lewis-clark state college|bUS
    lewisville|tUS
    lexington|tUS
    lexington-fayette|tUS
    leyte normal university|bPH
    lhasa|tCN
    lhoka|tCN
    lhokseumawe|tID
    li|kLI
    lianghu|tCN
    liangping|tCN
    lianhe|tCN
    lianjiang|tCN
    lianshan|tCN
    lianyungang|cCN
    liaocheng|cCN
    liaoning|cCN
    liaoyang|cCN
    libera universita degli studi di scienze umane e tecnologiche|bCH
    libera universita maria santissima assunta (lumsa)|bIT
    liberec|tCZ
    liberia|sLR
    libertad|tPH
    liberty university|bUS
    libreville|cGA
    libya|sLY
    libyan|dLY
    libyan international medical university (limu)|bLY
    licheng|tCN
    lichinga|tMZ
    lichuan|tCN
    lida|tBY
    lie|kLI
    liechtenstein|sLI
    liege|tBE
    liemers college|bNL
    liepaja university|bLV
    lietuvos sveikatos mokslu universitetas|bLT
    life chiropractic college west|bUS
    life university|bUS
    lijiang|tCN
    likasi|cCD
    lille|tFR
    lilongwe|cMW
    lima|cPE
    limassol|tCY
    limbe|tCM
    limeira|tBR
    limerick|tIE
    limerick institute of technology|bIE
    limestone college|bUS
    limkokwing university college of creative technology|bMY
    limkokwing university of creative technology|bLS
    limoges|tFR
    limuru|tKE
    lincang|tCN
    lincoln memorial university|bUS
    lincoln university|bNZ
    lincoln university missouri|bUS
    lincoln university pennsylvania|bUS
    lincoln university san francisco|bUS
    lindenwood university|bUS
    lindsey wilson college|bUS
    linfen|cCN
    linfield college|bUS
    ling tung university|bTW
    lingnan university|bCN
    linguistic university of nizhny novgorod|bRU
    linhares|tBR
    link campus university|bIT
    link campus university of malta|bIT
    linkoping|tSE
    linkoping university|bSE
    linnaeus university|bSE
    linqu|tCN
    linshui|tCN
    linton university college|bMY
    linxi|tCN
    linxia chengguanzhen|tCN
    linyi|cCN
    linz|tAT
    lipa city|tPH
    lipeck state technical university|bRU
    lipetsk|cRU
    lipscomb university|bUS
    lira|tUG
    lisala|tCD
    lisbon|cPT
    lishui|tCN
    lithuania|sLT
    lithuanian|dLT
    lithunian academy of music and theatre|bLT
    lithunian institute of physical education|bLT
    lithunian university of agriculture|bLT
    lithunian veterinary academy|bLT
    little flower academy|bCA
    little rock|tUS
    liupanshui|cCN
    liuzhi|tCN
    liuzhou|cCN
    liverpool|tGB
    liverpool hope university college|bGB
    liverpool john moores university|bGB
    livingstone|tZM
    livoberezhnyi|tUA
    livorno|tIT
    lizhi|tCN
    ljubljana|cSI
    lk|kLK
    lka|kLK
    lleida|tES
    lo prado|tCL
    loa janan|tID
    lobachevsky state university of nizhni novgorod|bRU
    lobachevsky state university of nizhni novgorod (unn)|bRU
    lobito|tAO
    lodhran|tPK
    lodz|cPL
    loei rajabhat university|bTH
    logan city|tAU
    logan college of chiropractic|bUS
    logrono|tES
    loikaw technological university|bMM
    loja|tEC
    loma linda university|bUS
    lomas de zamora|tAR
    lombardy|cIT
    lome|cTG
    lomonosov moscow state university in tashkent|bUZ
    lomza state university of applied sciences|bPL
    london|cGB
    london school of business & finance singapore|bSG
    london school of economics|bGB
    londrina|cBR
    long an university of economics and industry|bVN
    long bay college|bNZ
    long beach|tUS
    long bien|tVN
    long island university|bUS
    long khanh|tVN
    long xuyen|tVN
    longfeng|tCN
    longfield academy|bGB
    longgang|tCN
    longjiang|tCN
    longjing|tCN
    longling county|tCN
    longshan|tCN
    longshui|tCN
    longueuil|tCA
    longyan|cCN
    longyearbyen|cNO
    loni|cIN
    loras college|bUS
    lorestan university|bIR
    los angeles|cUS
    los banos|tPH
    los mochis|tMX
    los puertos de altagracia|tVE
    los rastrojos|tVE
    los teques|tVE
    lotnicza akademia wojskowa|bPL
    loudi|tCN
    louga|tSN
    loughborough university|bGB
    louisiana|cUS
    louisiana state university in shreveport|bUS
    louisville|cUS
    lourdes college|bUS
    lovely professional university|bIN
    lowell|tUS
    lower hutt|tNZ
    lowy institute|bAU
    loyalist college|bCA
    loyola marymount university|bUS
    loyola university new orleans|bUS
    lr|kLR
    ls|kLS
    lsb college|bIE
    lse|bGB
    lso|kLS
    lt|kLT
    ltu|kLT
    lu|kLU
    lu'an|cCN
    luancheng|cCN
    luanda|cAO
    luanshya|tZM
    lubango|cAO
    lubbock|tUS
    lubeck|tDE
    lublin|tPL
    lublin university of technology|bPL
    lubuklinggau|tID
    lubumbashi|cCD
    luca school of arts|bBE
    lucapa|tAO
    lucena|tPH
    lucerne university of applied sciences and arts|bCH
    lucknow|cIN
    ludhiana|cIN
    ludwig-maximilians-universitat munchen|bDE
    ludwigshafen am rhein|tDE
    luena|tAO
    lugansk national agrarian university|bUA
    lugazi|tUG
    luhansk|tUA
    luhansk taras shevchenko national university|bUA
    luis eduardo magalhaes|tBR
    lulea university of technology|bSE
    luliang|cCN
    lumajang|tID
    lund university|bSE
    lunghwa university of science and technology|bTW
    luodian|tCN
    luohe|cCN
    luohu district|cCN
    luojiang|tCN
    luoyang|cCN
    lusail|tQA
    lusaka|cZM
    lushui|tCN
    luther college|bUS
    lutheran school of theology in aarhus|bDK
    lutheran university of applied sciences|bDE
    luton|tGB
    lutsk|tUA
    lutsk national technical university|bUA
    lutsk national technical university (lutsk ntu)|bUA
    lux|kLU
    luxembourg|sLU
    luxor|tEG
    luxor university|bEG
    luzac college en luzac lyceum|bNL
    luzhou|cCN
    luziania|tBR
    lv|kLV
    lva|kLV
    lviv|cUA
    ly|kLY
    lycoming college|bUS
    lynchburg college|bUS
    lyndon state college|bUS
    lynfield college|bNZ
    lynn university|bUS
    lyon|cFR
    lyon 03|tFR
    lyubertsy|tRU
    lyublino|tRU
    m'sila|tDZ
    m. narikbayev kazguu university|bKZ
    ma|kMA
    ma college of engineering|bIN
    ma on shan|tCN
    ma'anshan|cCN
    maasai mara university|bKE
    maastricht|tNL
    maastricht university|bNL
    maba|tCN
    mabalacat city|tPH
    mabopane|tZA
    mac|kCN
    macae|tBR
    macalester college|bUS
    macao|sCN
    macao sar china|sCN
    macapa|cBR
    macau|cCN
    macedonia|sMK
    macedonian|dMK
    maceio|cBR
    macewan university|bCA
    machala|tEC
    macheng|tCN
    machida|tJP
    machilipatnam|tIN
    machiques|tVE
    mackenzie presbyterian university|bBR
    macmurray college|bUS
    macquarie university|bAU
    madagascar|sMG
    madan bhandari memorial college|bNP
    madanapalle|tIN
    madhavaram|tIN
    madhurampur dehri|tIN
    madhyamgram|tIN
    madhyapur thimi|tNP
    madina academy|bEG
    madinah|cSA
    madinat an nasr|cEG
    madinat hamad|tBH
    madison area technical college|bUS
    madiun|tID
    madras|cIN
    madrid|cES
    madrid centro|tES
    madurai|cIN
    mae fah luang university|bTH
    maebashi|tJP
    maejo university|bTH
    maf|kFR
    magangue|tCO
    magdalena contreras|tMX
    magdeburg|tDE
    mage|tBR
    magelang|tID
    maghaghah|tEG
    magnitogorsk|tRU
    magnitogorsk state technical university|bRU
    magugpo poblacion|tPH
    magway technological university|bMM
    mahabad|tIR
    mahachulalongkorn buddhist university|bTH
    mahajanga|tMG
    mahamakut buddhist university|bTH
    mahanakorn university of technology|bTH
    maharagama|tLK
    maharaja institute of technology mysore|bIN
    maharaja surajmal institute of technology|bIN
    maharashtra|cIN
    maharishi university of management|bUS
    mahasarakham university|bTH
    mahatma gandhi mission's college of engineering and technology, noida|bIN
    mahbubnagar|tIN
    mahesana|tIN
    maheshtala|tIN
    mahidol university|bTH
    mahilyow|tBY
    mahsa university|bMY
    maianga|cAO
    maicao|tCO
    maidstone|tGB
    maiduguri|cNG
    maijdi|tBD
    maikop state technological university|bRU
    mailsi|tPK
    maine|cUS
    mainland china|sCN
    mainz|tDE
    maipu|cCL
    mairipora|tBR
    majan university college|bOM
    majie|tCN
    majuro|cMH
    makassar|cID
    makati city|cPH
    makerere university|bUG
    makhachkala|cRU
    makiyivka|tUA
    makkah|cSA
    makumbako|tTZ
    makurdi|tNG
    malabo|tGQ
    malabon|tPH
    malacca|cMY
    malaga|cES
    malagasy|dMG
    malakal|tSS
    malambo|tCO
    malang|cID
    malanje|tAO
    malappuram|tIN
    malardalen university|bSE
    malaspina university college|bCA
    malatia-sebastia|tAM
    malatya|cTR
    malawi|sMW
    malayer|tIR
    malayer university|bIR
    malaysia|sMY
    malaysian|dMY
    malda|tIN
    maldives|sMV
    maldonado|tUY
    male|cMV
    malegaon|tIN
    maler kotla|tIN
    mali|sML
    malian|dML
    malindi|tKE
    malingao|cPH
    malir cantonment|tPK
    malita|tPH
    malkajgiri|tIN
    malla reddy college of engineering and technology|bIN
    mallawi|tEG
    malmo|tSE
    malmo university|bSE
    malolos|tPH
    malone college|bUS
    malta|sMT
    maltepe|tTR
    maltese|dMT
    mamasani university of technology|bIR
    mamoudzou|cFR
    man'gyongdae-ri|tKP
    manacapuru|tBR
    manado|tID
    management and science university|bMY
    management development institute of singapore, tashkent|bUZ
    managua|cNI
    manama|cBH
    manas|tKG
    manaus|cBR
    manchester|cGB
    mancosa university|bZA
    mandalay|cMM
    mandaluyong|tPH
    mandaluyong city|tPH
    mandaqui|tBR
    mandaue city|tPH
    mandera|tKE
    mandi bahauddin|tPK
    mandimba|tMZ
    mandoli|tIN
    mandsaur|tIN
    mandsaur university|bIN
    mandurah|tAU
    mandya|tIN
    maneah|tGN
    manfalut|tEG
    mangalagiri|tIN
    mangaluru|tIN
    mango|tIN
    manhattan|cUS
    manhattanville college|bUS
    manila|cPH
    manipal academy of higher education|bUS
    manisa|tTR
    manisa celal bayar university|bTR
    manitoba institute of trades and technology|bCA
    manizales|tCO
    manjhand|tPK
    mannheim|tDE
    mannheim university of applied sciences|bDE
    manokwari|tID
    manolo fortich|tPH
    manp'o|tKP
    mansa|tIN ZM
    mansfield|tGB US
    mansfield university of pennsylvania|bUS
    mansilingan|tPH
    mansour university college|bIQ
    mansoura university|bEG
    manta|tEC
    mantampay|tPH
    mantilla|tCU
    manuel l. quezon university|bPH
    manuel s. enverga university foundation|bPH
    manukau city|tNZ
    manzanillo|tCU MX
    manzini|tSZ
    maoming|cCN
    maputo|cMZ
    mar|kMA
    mar athanasius college of engineering|bIN
    mar del plata|cAR
    mar'ino|tRU
    mar-a-lago|cUS
    mara japan industrial institute|bMY
    mara poly-tech college|bMY
    maraba|tBR
    maracaibo|cVE
    maracanau|tBR
    maracay|tVE
    maradi|tNE
    maragheh|tIR
    maramag|tPH
    maran|tMY
    marand|tIR
    maranguape|tBR
    marathwada mitra mandal's institute of technology|bIN
    marawi city|tPH
    marbella|tES
    marche politecnic university|bIT
    marcory|tCI
    marcus oldham college|bAU
    mardan|tPK
    mardin|tTR
    mardin artuklu university|bTR
    marg'ilon|tUZ
    maria curie sklodowska university in lublin|bPL
    maria curie-sklodowska university|bPL
    marian college|bIN
    marianao|tCU
    mariano marcos state university|bPH
    mariara|tVE
    marica|tBR
    mariehamn|cFI
    marienthal|tDE
    marietta college|bUS
    marigot|cFR
    marij state technical university|bRU
    marikina city|tPH
    marilia|tBR
    marin barleti university|bAL
    maringa|tBR
    marist college|bUS
    maritime state university|bRU
    maritime university constanta|bRO
    maritime university in szczecin|bPL
    marituba|tBR
    mariupol|tUA
    marivan|tIR
    mariveles|tPH
    marka|tSO
    markham|tCA
    markland college|bNL
    marlboro college|bUS
    marmara university|bTR
    marne la vallee|tFR
    maroua|tCM
    marquette university|bUS
    marrakesh|cMA
    marsa matruh|tEG
    marseille|cFR
    marshall islands|sMH
    marshall university|bUS
    martapura|tID
    martin luther university halle-wittenberg|bDE
    martin methodist college|bUS
    martin university|bUS
    martin-luther-universitat halle-wittenberg|bDE
    martinique|sFR
    martinuscollege|bNL
    martti ahtisaari peace foundation|bFI
    marugame|tJP
    marvdasht|tIR
    mary|tTM
    marygrove college|bUS
    maryland|cUS
    marylhurst university|bUS
    marymount university|bUS
    maryvale|tUS
    maryville college|bUS
    marywood university|bUS
    marzahn|tDE
    masai|tMY
    masaka|tUG
    masan|tKR
    masaryk university|bCZ
    masaya|tNI
    mascalls academy|bGB
    mascara|tDZ
    masdar university of science and technology|bAE
    maseno university|bKE
    maseru|cLS
    mashhad|cIR
    masina|tCD
    masinde muliro university of science and technology|bKE
    masindi|tUG
    masjed soleyman|tIR
    massachusetts|cUS
    massachusetts institute of technology|bUS
    massey university|bNZ
    matadi|tCD
    matagalpa|tNI
    matanzas|tCU
    mataram|tID
    mataro|tES
    matej bel university in banska bystrica|bSK
    mathura|tIN
    mati|tPH
    matn university|bLB
    matola|cMZ
    matsubara|tJP
    matsudo|tJP
    matsue|tJP
    matsumoto|tJP
    matsumoto dental university|bJP
    matsusaka|tJP
    matsuto|tJP
    matsuyama|cJP
    matuga|tKE
    maturin|cVE
    mau|tIN
    maua|tBR
    maubin technological university|bMM
    mauritania|sMR
    mauritius|sMU
    mawlamyaing technological university|bMM
    mawlamyine|tMM
    mawlana bhashani science and technology university|bBD
    max planck institut fur physik|bDE
    max planck institute for brain research|bDE
    max planck institute for dynamics and self-organization|bDE
    max planck institute for evolutionary anthropology|bDE
    max planck institute for informatics|bDE
    max planck institute for meteorology|bDE
    max planck institute for molecular genetics|bDE
    max planck institute for physics|bDE
    max planck institute for polymer research, mainz, germany|bDE
    max planck institute for the history of science|bDE
    max planck institute for the physics of complex systems|bDE
    max planck institute for the science of light|bDE
    max planck institute of molecular cell biology and genetics|bDE
    max planck institute of psychiatry|bDE
    max planck school of cognition|bDE
    max planck society|bDE
    max-planck institute for empirical aesthetics|bDE
    max-planck institute for extraterrestrial physics|bDE
    max-planck-gesellschaft|bDE
    max-planck-institut fur die physik des lichts|bDE
    max-planck-institut fur evolutionare anthropologie|bDE
    max-planck-institut fur meteorologie|bDE
    max-planck-institut fur psychiatrie|bDE
    max-planck-institut zur erforschung von gemeinschaftsgutern|bDE
    max-planck-institute for research on collective goods|bDE
    max-planck-institute for solid state research|bDE
    maxim gorky institute of literature|bRU
    maxixe|tMZ
    maykop|tRU
    maynooth university|bIE
    mayotte|sFR
    mayville state university|bUS
    mazabuka|tZM
    mazar-e sharif|cAF
    mazatlan|tMX
    mazyr|tBY
    mbabane|cSZ
    mbake|tSN
    mbale|tKE UG
    mbandaka|tCD
    mbanza kongo|tAO
    mbanza-ngungu|tCD
    mbarara|tUG
    mbarara university of science and technology|bUG
    mbeya|cTZ
    mbombela|tZA
    mbour|tSN
    mbuji-mayi|cCD
    mbzuai|bAE
    mc|kMC
    mcallen|tUS
    mcgill university|bCA
    mckendree college|bUS
    mckinney|tUS
    mcmaster university|bCA
    mcmurry university|bUS
    mcneese state university|bUS
    mco|kMC
    mcpherson college|bUS
    mcpherson university, seriki-sotayo, ogun state|bNG
    md|kMD
    mda|kMD
    mdantsane|tZA
    mdg|kMG
    mdv|kMV
    me|kME
    meads|tUS
    mechatronics research laboratory, islamic azad university, qazvin|bIR
    medaille college|bUS
    medan|cID
    medea|tDZ
    medellin|cCO
    media college aalborg|bDK
    medical academy in bialystok|bPL
    medical academy in gdansk|bPL
    medical academy in warszawa|bPL
    medical university of bialystok|bPL
    medical university of gdansk|bPL
    medical university of graz|bAT
    medical university of karaganda|bKZ
    medical university of lublin|bPL
    medical university of silesia|bPL
    medical university plovdiv|bBG
    medical university varna|bBG
    medina estates|tGH
    medinipur|tIN
    mediterranean institute of technology|bTN
    medizinische universitat graz|bAT
    medizinische universitat innsbruck|bAT
    medizinische universitat lubeck|bDE
    medizinische universitat wien|bAT
    meerut|cIN
    mef university|bTR
    meguro|tJP
    meharry medical college|bUS
    mehrabyan medical institute and medical college|bAM
    meiho university|bTW
    meiji college of pharmacy|bJP
    meiji university|bJP
    meijo university|bJP
    meikai university|bJP
    meikhtila technological university|bMM
    meiktila|tMM
    meio university|bJP
    meisei university|bJP
    meishan|cCN
    meizhou|cCN
    mejicanos|tSV
    mejiro university|bJP
    mek'ele|tET
    mekelle university|bET
    meknes|cMA
    mekong university|bVN
    melaka city polytechnic|bMY
    melaka islamic university college|bMY
    melbourne|cAU
    melitopol|tUA
    memorial university of newfoundland|bCA
    memphis|cUS
    mendel university in brno|bCZ
    mendip|tGB
    mendoza|tAR
    mengmao|tCN
    mengzi|cCN
    menlo college|bUS
    mennonite college of nursing|bUS
    menongue|tAO
    menoufia university|bEG
    mentougou|tCN
    meole brace school science college|bGB
    merauke|tID
    mercer university|bUS
    mercier-hochelaga-maisonneuve|tCA
    mercury colleges|bAU
    mercyhurst college|bUS
    meredith college|bUS
    merida|cMX
    merkezefendi|tTR
    merlimau polytechnic|bMY
    merlo|tAR
    mersin|cTR
    mesa|tUS
    mesquite|tUS
    messiah college|bUS
    messina|tIT
    mestre|tIT
    metairie|tUS
    metairie terrace|tUS
    methodist college|bUS
    methodist university college|bGH
    metro|tID
    metropolitan state university|bUS
    metz|tFR
    mex|kMX
    mexicali|cMX
    mexican|dMX
    mexico|sMX
    mexico city|cMX
    meycauayan|tPH
    mezhdurechensk|tRU
    mf|kFR
    mg|kMG
    mgimo|bRU
    mh|kMH
    mhl|kMH
    miami|tUS
    miami gardens|tUS
    miami university|bUS
    mian channun|tPK
    miandoab|tIR
    mianeh|tIR
    mianwali|tPK
    mianyang|cCN
    mianzhu, deyang, sichuan|cCN
    miass|tRU
    micheal okpara university of agriculture|bNG
    michigan|cUS
    micronesia|sFM
    microsoft|bUS
    mid-america nazarene university|bUS
    mid-sweden university|bSE
    middelburg|tZA
    middle east council on global affairs|bQA
    middle east technical university|bTR
    middle east university|bJO
    middlebury college|bUS
    middlesbrough|tGB
    middlesex university|bGB
    middlesex university mauritius|bMU
    midland|tUS
    midland lutheran college|bUS
    midlands state university|bZW
    midsayap|tPH
    midway college|bUS
    midwestern state university|bUS
    midwestern university|bUS
    mie university|bJP
    miguel hidalgo|tMX
    mihai viteazul national college|bRO
    mikkeli university of applied sciences|bFI
    milagro|tEC
    milagro state university|bEC
    milan|cIT
    miles college|bUS
    military college of signals|bPK
    military institute of science and technology (mist)|bBD
    military technical college|bEG
    military technological college|bOM
    military university shoumen|bBG
    millfield science & performing arts college|bGB
    milligan college|bUS
    millikin university|bUS
    mills college|bUS
    millsaps college|bUS
    milton|tCA
    milton keynes|tGB
    milwaukee|cUS
    mimasaka women's college|bJP
    minamikyushu university|bJP
    minamirinkan|tJP
    minatitlan|tMX
    minato|tJP
    minato city|tJP
    mindanao state university|bPH
    mindanao state university - iligan institute of technology|bPH
    ming chi university of technology|bTW
    ming chuan university|bTW
    mingachevir|tAZ
    mingala tangnyunt|tMM
    mingaladon|tMM
    mingora|tPK
    mingshui|tCN
    minhang|cCN
    minia university|bEG
    minna|tNG
    minneapolis|tUS
    minneapolis college of art and design|bUS
    minnesota|cUS
    minoh|tJP
    minot state university|bUS
    minsk|cBY
    minya|tEG
    minya university|bEG
    miraflores|tPE
    miramar|tMX US
    miri|tMY
    mirpur khas|tPK
    mirpur model thana|cBD
    miryalaguda|tIN
    mirzapur|tIN
    mirzo ulug'bek nomidagi o'zbekiston milliy universiteti jizzax filiali|bUZ
    misan university|bIQ
    misato, saitama|tJP
    mishima|tJP
    miskolc|tHU
    misr higher institute of commerce and computers in mansoura|bEG
    misr international university|bEG
    misr university for sience and technology|bEG
    misratah|tLY
    misrimal navajee munoth jain engineering college|bIN
    mississauga|cCA
    mississippi|cUS
    missouri|cUS
    mit abteilung akademie fur datenverarbeitung|bDE
    mit ghamr|tEG
    mito|tJP
    mitrovice|tXK
    mitte|tDE
    mitvim|bIL
    mityana|tUG
    mix institute of professions|bBR
    mixco|tGT
    miyagi gakuin women's college|bJP
    miyagi university|bJP
    miyakonojo|tJP
    miyazaki|tJP
    miyazaki medical college|bJP
    miyazaki municipal university|bJP
    miyazaki prefectural nursing university|bJP
    miyazaki university|bJP
    mk|kMK
    mkd|kMK
    ml|kML
    mli|kML
    mlolongo|tKE
    mlt|kMT
    mm|kMM
    mmr|kMM
    mn|kMN
    mne|kME
    mng|kMN
    mnp|kUS
    mo|kCN
    moanda|tCD GA
    mocuba|tMZ
    modakeke|tNG
    model town|tPK
    modena|tIT
    modern academy for engineering & technology|bEG
    modern college of business and science|bOM
    modern university for business and science|bLB
    modern university for technology and information|bEG
    modern university for the humanities|bRU
    modesto|tUS
    modesto junior college|bUS
    moers|tDE
    mofid university|bIR
    moga|tIN
    mogadishu|cSO
    mogi das cruzes|tBR
    mogi guacu|tBR
    mogilev state university a.a. kuleshov|bBY
    mohali|tIN
    mohamed 6 polytechnic university|bMA
    mohamed bin zayed university of artificial intelligence|bAE
    mohamed khider university of biskra|bDZ
    mohamed sathak a.j college of engineering|bIN
    mohammad ali jinnah university|bPK
    mohammad shahr|tIR
    mohammadpur|cBD
    mohammed v university|bMA
    mohammedia|tMA
    mohawk college|bCA
    mohi-ud-din islamic university|bPK
    moholy-nagy university of art and design|bHU
    moi university|bKE
    moise nicoara national college|bRO
    mojokerto|tID
    mokopane|tZA
    mokotow|tPL
    mokpo|tKR
    mokpo national maritime university|bKR
    mokpo national university|bKR
    mokwon university taejon|bKR
    molde university college|bNO
    moldova|sMD
    moldovan|dMD
    molloy college|bUS
    mombasa|cKE
    monaco|sMC
    monash college|bAU
    monash university|bAU
    monash university, malaysia campus|bMY
    monastir sciences university|bTN
    monchengladbach|tDE
    moncloa-aravaca|tES
    monclova|tMX
    mong cai|tVN
    mong yang|tMM
    mongolia|sMN
    mongolian|dMN
    mongu|tZM
    monmouth university|bUS
    monrovia|cLR
    montana|cUS
    montana state university - billings|bUS
    montanuniversitat leoben|bAT
    montclair state university|bUS
    montenegro|sME
    monterey institute of international studies|bUS
    monteria|tCO
    monterrey|cMX
    montes claros|tBR
    montevideo|cUY
    montfort college|bNL
    montfort college rotselaar|bBE
    montgomery|tUS
    montpellier|tFR
    montreal|cCA
    montreal college of information technology|bCA
    montreat college|bUS
    montreuil|tFR
    montserrat|sGB
    monywa|tMM
    monywa technological university|bMM
    monza|tIT
    moody bible institute|bUS
    moore college of art and design|bUS
    mopti|tML
    moradabad|cIN
    moratalaz|tES
    moratuwa|tLK
    moravian college|bUS
    mordovian state university|bRU
    morehead state university|bUS
    morehouse college|bUS
    morehouse school of medicine|bUS
    morelia|cMX
    morena|tIN
    moreno|tAR BR
    moreno valley|tUS
    morgan state university|bUS
    moriguchi|tJP
    morioka|tJP
    morioka college|bJP
    mormugao|tIN
    morningside college|bUS
    moro|tPK
    moroccan|dMA
    morocco|sMA
    morogoro|tTZ
    moroni|cKM
    morris brown college|bUS
    morrison college|bUS
    morvi|tIN
    moscow|cRU
    moscow state university branch in yerevan|bAM
    moscow state university in tashkent|bUZ
    moshi|tTZ
    moshi university college of cooperative and business studies|bTZ
    mosquera|tCO
    mossamedes|tAO
    mossoro|tBR
    mostaganem|tDZ
    mostar|tBA
    mostoles|tES
    mosul|cIQ
    mother teresa university|bMK
    mothihari|tIN
    motijheel|tBD
    moulay ismail university|bMA
    moundou|tTD
    mount allison university|bCA
    mount aloysius college|bUS
    mount alvernia college|bAU
    mount aspiring college|bNZ
    mount carmel college of nursing|bUS
    mount marty college|bUS
    mount mercy college|bUS
    mount meru university|bTZ
    mount royal university|bCA
    mount sinai school of medicine|bUS
    mount union college|bUS
    mountain state university|bUS
    mountain top university|bNG
    mountain view college|bPH
    mountains of the moon university|bUG
    moz|kMZ
    mozambican|dMZ
    mozambique|sMZ
    mozyr state pedagogical institute|bBY
    mozyr state pedagogical university named after i.p.shamyakin|bBY
    mp|kUS
    mp-idsa|bIN
    mpanda|tTZ
    mpumalanga|tZA
    mq|kFR
    mr|kMR
    mrt|kMR
    ms|kGB
    msr|kGB
    mt|kMT
    mthatha|tZA
    mtq|kFR
    mtwara|tTZ
    mu|kMU
    mu' tah university|bJO
    mu-se|tMM
    muar|tMY
    mubende|tUG
    mubi|tNG
    mudanjiang|cCN
    mueang nonthaburi|tTH
    mufulira|tZM
    mugla sitki kocman university|bTR
    muhammad ali jinnah university|bPK
    muhammad nawaz sharif university of engineering and technology|bPK
    muhammadiyah university of cirebon|bID
    muhimbili university of health and allied sciences (muhas)|bTZ
    muhlenberg college|bUS
    mukalla|cYE
    mukim pulai|cMY
    mukogawa women's university|bJP
    mukono|tUG
    muktsar|tIN
    mulenvos|cAO
    mulheim|tDE
    mulhouse|tFR
    mulia university|bID
    multan|cPK
    multimedia university|bMY
    multinational higher school of telecommunications|bSN
    multnomah bible college|bUS
    mulugu|tIN
    mulungushi university|bZM
    mumbai|cIN
    mundiapolis university|bMA
    munger|tIN
    muni university|bUG
    munich|cDE
    munich security conference|bDE
    munster|tDE
    munster technological university|bIE
    muntinlupa|cPH
    munuf|tEG
    munzur university|bTR
    muratpasa|tTR
    murcia|tES
    murdoch children's research institute|bAU
    murdoch university|bAU
    murfreesboro|tUS
    muriae|tBR
    muricay|tPH
    muridke|tPK
    murmansk|tRU
    murmansk state technical university|bRU
    murni nursing college|bMY
    murom|tRU
    muroran institute of technology|bJP
    murrieta|tUS
    murwara|tIN
    mus|kMU
    mus alparslan university|bTR
    musaffah|tAE
    musanze|tRW
    musashi university|bJP
    musashino|tJP
    musashino academy of music|bJP
    musashino art university|bJP
    musashino university|bJP
    muscat|cOM
    mushin|tNG
    music academy felix nowowiejski in bydgoszcz|bPL
    music academy fryderyk chopin in warszaw|bPL
    music academy in cracow|bPL
    music academy karol szymanowski in katowice|bPL
    music academy stanislaw moniuszko in gdansk|bPL
    muskingum college|bUS
    musoma|tTZ
    must(minghsin university of science and technology)|bTW
    mustafa international university|bIR
    mustafa kemal university|bTR
    mustafabad|tIN PK
    mustafakemalpasa|tTR
    mutare|tZW
    mutesa 1 royal university|bUG
    muzaffarabad|cPK
    muzaffargarh|tPK
    muzaffarnagar|tIN
    muzaffarpur|tIN
    mv|kMV
    mvn university palwal, india|bIN
    mw|kMW
    mwala|tKE
    mwalimu nyerere memorial academy|bTZ
    mwanza|cTZ
    mwene|tCD
    mwene-ditu|tCD
    mwi|kMW
    mx|kMX
    my|kMY
    my hao|tVN
    my tho|tVN
    myanmar|sMM
    myanmar (burma)|sMM
    myeik|tMM
    myeik technological university|bMM
    myer's college|bPK
    myingyan|tMM
    myitkyina technological university|bMM
    mykilska borshchahivka|tUA
    mykolayiv|tUA
    mykolayiv national agrarian university|bUA
    mymensingh|tBD
    myongji university|bKR
    mys|kMY
    mysuru|cIN
    myt|kFR
    mytishchi|tRU
    mz|kMZ
    mzumbe university (chuo kikuu mzumbe)|bTZ
    mzuzu|tMW
    mzuzu university|bMW
    n'dalatando|tAO
    n'djamena|cTD
    n.n. krasovskii institute of mathematics and mechanics (imm ub ras)|bRU
    na|kNA
    nabatiye et tahta|tLB
    naberezhnyye chelny|cRU
    nablus|tPS
    nacala|tMZ
    nada|tCN
    nadiad|tIN
    nador|tMA
    naga|tPH
    nagahama|tJP
    nagano|tJP
    nagano kyoiku college|bJP
    nagano university|bJP
    nagaoka|tJP
    nagaoka university of technology|bJP
    nagaon|tIN
    nagapattinam|tIN
    nagar naluakot|tBD
    nagareyama|tJP
    nagarpur|tBD
    nagasaki|tJP
    nagasaki institute of applied science|bJP
    nagasaki prefectural university|bJP
    nagasaki university|bJP
    nagaur|tIN
    nagda|tIN
    nagercoil|tIN
    nagoya|cJP
    nagpur|cIN
    naha|tJP
    nahda university|bEG
    nahiyat al iskandariyah|tIQ
    naif arab university for security sciences|bSA
    naihati|tIN
    nairobi|cKE
    naivasha|tKE
    najaf|tIQ
    najafabad|tIR
    najafgarh|cIN
    najran|cSA
    nakano|tJP
    nakhchivan state university|bAZ
    nakhodka|tRU
    nakhon pathom|tTH
    nakhon pathom rajabhat university|bTH
    nakhon ratchasima|tTH
    nakhon ratchasima rajabhat university|bTH
    nakhon sawan rajabhat university|bTH
    nakhon si thammarat|tTH
    nakuru|cKE
    nalchik|tRU
    nalgonda|tIN
    nam|kNA
    nam dinh|tVN
    nam dinh university of nursing|bVN
    namangan|cUZ
    namibia|sNA
    namik kemal university|bTR
    namp'o|tKP
    nampula|cMZ
    namur|tBE
    nanbin|tCN
    nanchang|cCN
    nanchong|cCN
    nanchuan|tCN
    nancun|tCN
    nanded|cIN
    nandurbar|tIN
    nandyal|tIN
    nangloi jat|tIN
    nanhua university|bTW
    nanjin|tCN
    nanjing|cCN
    nankai university|bCN
    nankana sahib|tPK
    nanning|cCN
    nanpiao|tCN
    nanping|tCN
    nanqiao|tCN
    nansana|cUG
    nantes|tFR
    nantong|cCN
    nantou|tCN TW
    nanyang|cCN
    nanyang junior college|bSG
    nanyang polytechnic|bSG
    nanyang technological university|bSG
    naperville|tUS
    napier university|bGB
    naples|cIT
    nara institute of science and technology|bJP
    nara-shi|tJP
    narasaraopet|tIN
    narashino|tJP
    narayanganj|tBD
    narela|cIN
    naresuan university|bTH
    narita|tJP
    narmadapuram|tIN
    narowal|tPK
    narsingdi|tBD
    narvik university college|bNO
    narxoz university|bKZ
    nashik|cIN
    nashville|cUS
    nasim shahr|tIR
    nasimshahr|tIR
    nasiriyah|cIQ
    nassau|cBS
    nasushiobara|tJP
    natal|cBR
    national academies|bUS
    national academy for theatre and film arts krustju sarafov|bBG
    national academy of art culture and heritage|bMY
    national academy of fine arts|bNO
    national academy of internal affairs|bUA
    national academy of medicine|bUS
    national academy of music pantcho vladigerov|bBG
    national academy of sciences|bUS
    national aerospace university kharkov aviation institute|bUS
    national agricultural university|bUA
    national aviation academy|bAZ
    national central university|bTW
    national changhua university of education|bTW
    national cheng kung university|bTW
    national chengchi university|bTW
    national chi nan university|bTW
    national chiao tung university|bTW
    national chiayi university|bTW
    national chin-yi university of technology|bTW
    national chung cheng university|bTW
    national college mihai eminescu|bRO
    national college of arts|bPK
    national college of chiropractic|bUS
    national college of informatics matei basarab|bRO
    national committee on north korea|bUS
    national defense university chung cheng institute of technology|bTW
    national dong hwa university|bTW
    national engineering school of carthage|bTN
    national engineering school of sfax|bTN
    national formosa university|bTW
    national higher vocational school of wloclawek|bPL
    national hispanic university|bUS
    national ilan university|bTW
    national institute for research in computer science and control|bFR
    national institute for space research|bBR
    national institute for subatomic physics|bNL
    national institute of applied science and technology|bTN
    national institute of business management|bLK
    national institute of development administration|bTH
    national institute of metrology, quality and technology|bBR
    national institute of posts and telecommunications|bMA
    national institute of technology (kosen), oyama college|bJP
    national institute of technology agartala|bIN
    national institute of technology calicut|bIN
    national institute of technology karnataka|bIN
    national institute of technology kurukshetra|bIN
    national institute of technology rourkela|bIN
    national institute of technology sikkim|bIN
    national institute of technology, andhra pradesh|bIN
    national institute of technology, fukui college|bJP
    national institute of technology, fukushima college|bJP
    national institute of technology, gunma college|bJP
    national institute of technology, hachinohe college|bJP
    national institute of technology, hakodate college.|bJP
    national institute of technology, hamirpur|bIN
    national institute of technology, kagawa college|bJP
    national institute of technology, kisarazu college|bJP
    national institute of technology, kurume college|bJP
    national institute of technology, kushiro college|bJP
    national institute of technology, meghalaya|bIN
    national institute of technology, nara college|bJP
    national institute of technology, niihama college|bJP
    national institute of technology, numazu college|bJP
    national institute of technology, toba college|bJP
    national institute of technology, tokuyama college|bJP
    national institute of technology, tomakomai college|bJP
    national institute of technology, toyota college|bJP
    national institute of technology, tsuyama college|bJP
    national institute of technology, yuge college|bJP
    national institute of telecommunications and ict|bDZ
    national junior college|bSG
    national mineral resources university|bRU
    national mining university|bUA
    national open university|bTW
    national pedagogical university m. dragomanov|bUA
    national penghu university|bTW
    national pingtung university|bTW
    national pirogov memorial medical university|bUA
    national polytechnic institute|bMX
    national quemoy university|bTW
    national research nuclear university mephi|bRU
    national research university of electronic technology|bRU
    national ribat university|bSD
    national school of arts and crafts|bMA
    national school of computer science|bTN
    national school of electronics and telecoms of sfax|bTN
    national sun yat-sen university|bTW
    national taipei university of education|bTW
    national taitung university|bTW
    national taras shevchenko university of kiev|bUA
    national technological university - santa fe regional faculty|bAR
    national tsinghua university|bTW
    national united university|bTW
    national university of arts|bRO
    national university of civil engineering|bVN
    national university of defense technology|bCN
    national university of food technologies|bUA
    national university of internal affairs|bUA
    national university of kiev-mohyla academy|bUA
    national university of kyiv-mohyla academy|bUA
    national university of management|bKH
    national university of music|bRO
    national university of pharmacy|bUA
    national university of public service|bHU
    national university of science and technology|bPK
    national university of science and technology bulawayo|bZW
    national university of sciences, engineering and mathematics of abomey|bBJ
    national university of shipbuilding|bUA
    national university of singapore|bSG
    national university of theater and film arts|bRO
    national university of water management and environmental sciences|bUA
    national yang ming chiao tung university|bTW
    national yang ming medical college|bTW
    national yunlin university of science and technology|bTW
    national-louis university|bUS
    nato|gNATO
    natore|tBD
    naucalpan de juarez|cMX
    nauru|sNR
    navadwip|tIN
    navamindradhiraj university|bTH
    navarro college|bUS
    navegantes|tAO BR
    navi mumbai|cIN
    navoi state mining institute|bUZ
    navoiy|tUZ
    navoiy davlat konchilik instituti|bUZ
    navojoa|tMX
    navotas|tPH
    navsari|tIN
    nawabganj|tBD IN
    nawabshah|tPK
    nay pyi taw|cMM
    nayanova university|bUS
    nazarabad|tIR
    nazarene bible college|bUS
    nazareth college|bUS
    nazilli|tTR
    nazran|tRU
    nazret|tET
    nbi / handelsakademin|bSE
    nc|kFR
    ncl|kFR
    ndejje university|bUG
    ndola|cZM
    ne|kNE
    neapolis university pafos|bCY
    near east school of theology|bLB
    near east university|bTR
    nebraska|cUS
    necmettin erbakan university|bTR
    neelain university|bSD
    neftekamsk|tRU
    nefteyugansk|tRU
    negara|tID
    negombo|tLK
    nehe|tCN
    neihu|tTW
    neijiang|cCN
    neili|tTW
    neiva|tCO
    nek'emte|tET
    nellore|cIN
    nelson mandela african institution of science and technology|bTZ
    nelson mandela metropolitan university|bZA
    nelson marlborough institute of technology|bNZ
    nencki institute of experimental biology pas|bPL
    nepal|sNP
    nepalese|dNP
    nepalgunj|tNP
    nepali|dNP
    nepean|tCA
    ner|kNE
    netaji subhas institute of technology|bIN
    netanya|tIL
    netherlands|sNL
    netkent mediterranean research and science university|bTR
    neue neustadt|tDE
    neukolln|tDE
    neumann college|bUS
    neuquen|tAR
    neuss|tDE
    nevada|cUS
    nevinnomyssk|tRU
    nevsehir haci bektas veli university|bTR
    new bedford|tUS
    new cairo|tEG
    new caledonia|sFR
    new college stamford|bGB
    new college swindon|bGB
    new delhi|cIN
    new development bank|gBRICS
    new era institute of vocational and continuing education|bMY
    new era university|bPH
    new era university college|bMY
    new hampshire|cUS
    new haven|tUS
    new jersey|cUS
    new kingston|cJM
    new mexico|cUS
    new mirpur city|tPK
    new orleans|tUS
    new south memphis|cUS
    new taipei city|cTW
    new territories|cCN
    new york|cUS
    new york city|cUS
    new york college of athens|bGR
    new zealand|sNZ
    newark|tUS
    newberry college|bUS
    newbury college|bGB
    newcastle|cAU ZA
    newcastle under lyme|tGB
    newcastle university|bGB
    newcastle university, medicine malaysia|bGB
    newcastle upon tyne|tGB
    newport|tGB
    newport news|tUS
    newschool of architecture and design|bUS
    newton|tCA US
    neyagawa|tJP
    neyshabur|tIR
    neyveli|tIN
    nf|kAU
    nfk|kAU
    ng|kNG
    nga|kNG
    nga bay|tVN
    ngaoundere|tCM
    ngee ann polytechnic|bSG
    nghi son|tVN
    nghi xuan|tVN
    ngo vladikavkaz institute of economics, management, and law|bRU
    ngong|tKE
    nguru|tNG
    nguyen tat thanh university|bVN
    nguyen trai university|bVN
    nha trang|cVN
    nhl stenden university of applied sciences|bNL
    nhl university|bNL
    ni|kNI
    nia valencia|tPH
    niagara college|bCA
    niagara university|bUS
    niamey|cNE
    nianbo|tCN
    nic|kNI
    nicaragua|sNI
    nicaraguan|dNI
    nicola valley institute of technology|bCA
    nicola vaptsarov naval academy|bBG
    nicolae titulescu university|bRO
    nicolas romero|tMX
    nicolaus copernicus university in torun|bPL
    nicosia|cCY
    niels bohr institute|bDK
    nigde omer halisdemir university|bTR
    nigel|tZA
    niger|sNE
    niger delta university, nigeria|bNG
    nigeria|sNG
    nigerian|dNG
    niigata|cJP
    niihama|tJP
    niit university|bIN
    niiza|tJP
    nijmegen|tNL
    nikopol|tUA
    nilai university college|bMY
    nile university|bEG
    nile university of nigeria|bNG
    nile valley university|bSD
    nilopolis|tBR
    nilufer|cTR
    nimach|tIN
    nimes|tFR
    ning'er|tCN
    ningbo|cCN
    ningde|tCN
    ningxia|cCN
    ninh hoa|tVN
    nipissing university|bCA
    nippes|tDE
    nippon foundation|bJP
    nirma university|bIN
    nis|tRS
    nisantasi university|bTR
    nishi-tokyo-shi|tJP
    nishinomiya|tJP
    nishio|tJP
    niteroi|tBR
    niu|kNZ
    niue|sNZ
    nizamabad|tIN
    nizhnekamsk|tRU
    nizhnevartovsk|tRU
    nizhnevartovsk state university (nvsu)|bRU
    nizhniy novgorod|cRU
    nizhny novgorod gubernskiy college|bRU
    nizhny novgorod state architectural - building university|bRU
    nizhny novgorod state technical university|bRU
    nizhny novgorod state university|bRU
    nizhny tagil|tRU
    njeru|tUG
    nkayi|tCG
    nkongsamba|tCM
    nkpor|tNG
    nkumba university|bUG
    nl|kNL
    nld|kNL
    nlsi lui kwok pat fong college|bCN
    nmam institute of technology|bIN
    nnamdi azikiwe university|bNG
    nnewi|tNG
    no|kNO
    noakhali university of science and technology|bBD
    nobeoka|tJP
    noda|tJP
    nogales|tMX
    noginsk|tRU
    noida|tIN
    noida institute of engineering and technology|bIN
    noida international university (niu)|bIN
    nong chok|tTH
    nong khaem|tTH
    nor|kNO
    nor nork|tAM
    nord university|bNO
    nord-trondelag university college|bNO
    noref|bNO
    norfolk|tUS
    norfolk island|sAU
    norfolk state university|bUS
    norilsk|tRU
    norilsk state industrial institute|bRU
    norman|tUS
    normandy|cFR
    norquest college|bCA
    norsk utenrikspolitisk institutt|bNO
    north american private university|bTN
    north atlantic treaty organisation|gNATO
    north atlantic treaty organization|gNATO
    north carolina|cUS
    north charleston|tUS
    north china institute of science and technology|bCN
    north china university of technology|bCN
    north dakota|cUS
    north georgia college|bUS
    north hertfordshire college|bGB
    north island college|bCA
    north korea|sKP
    north korean|dKP
    north las vegas|tUS
    north lindsey college|bGB
    north macedonia|sMK
    north minzu university|bCN
    north ossetian state university|bRU
    north park university|bUS
    north peoria|tUS
    north shore|tNZ
    north south university|bUS
    north stamford|tUS
    north sumatra state islamic university|bID
    north university of baia mare|bRO
    north west frontier province agricultural university|bPK
    north-caucasian state humanities and technological academy|bRU
    north-caucasus federal university|bRU
    north-eastern federal university|bRU
    north-west state technical university|bRU
    north-west university|bZA
    northampton|tGB
    northcentral university|bUS
    northeast agricultural university|bCN
    northeast normal university|bCN
    northeastern state university|bUS
    northeastern university|bCN
    northeastern university at boston|bUS
    northern (arctic) federal university|bRU
    northern alberta institute of technology|bCA
    northern border university|bSA
    northern caribbean university|bJM
    northern ireland|sGB
    northern jiaotong university|bCN
    northern lights college|bCA
    northern mariana islands|sUS
    northern state medical university|bRU
    northern state university|bUS
    northland college|bUS
    northumbria university|bGB
    northwest a&f university|bCN
    northwest nazarene university|bUS
    northwest university|bUS
    northwest university xi'an|bCN
    northwestern polytechnical university|bCN
    northwestern university|bUS
    northwood university|bUS
    norwalk|tUS
    norway|sNO
    norway's information technology university college|bNO
    norwegian|dNO
    norwich|tGB
    norzagaray|tPH
    nossa senhora de fatima|tCN
    nossa senhora do socorro|tBR
    notre dame of marbel university|bPH
    notre dame university|bLB
    notre-dame institute of arlon|bBE
    nottingham|tGB
    nottingham trent university|bGB
    nou barris|tES
    nouadhibou|tMR
    nouakchott|cMR
    nova college|bNL
    nova friburgo|tBR
    nova iguacu|cBR
    nova lima|tBR
    nova school of business and economics|bPT
    nova scotia college of art and design|bCA
    nova serrana|tBR
    nova southeastern university|bUS
    nova vida|tAO
    novara|tIT
    novgorod state university|bRU
    novi sad|tRS
    novi sad school of business|bRS
    novia university of applied sciences|bFI
    novo gama|tBR
    novo hamburgo|tBR
    novo-peredelkino|tRU
    novocheboksarsk|tRU
    novocherkassk|tRU
    novokakhov instrument-making professional college|bUA
    novokuybyshevsk|tRU
    novokuznetsk|cRU
    novomoskovsk|tRU
    novorossiysk|tRU
    novosibirsk|cRU
    novotroitsk|tRU
    novozavodskyi|tUA
    novyye cheremushki|tRU
    novyye kuz'minki|tRU
    nowrangapur|cIN
    noyabrsk|tRU
    np|kNP
    npl|kNP
    nr|kNR
    nru|kNR
    nsbm green university|bLK
    nsg college league|bJP
    nsukka|tNG
    ntb interstate university of applied sciences of technology|bCH
    ntuzuma|tZA
    nu|kNZ
    nuclear institute for agriculture and biology (niab)|bPK
    nuclear threat initiative|bUS
    nuevo laredo|tMX
    nukus|tUZ
    numazu|tJP
    nunoa|tCL
    nupi|bNO
    nur university|bBO
    nuremberg|cDE
    nusa putra university|bID
    nuuk|cDK
    nyack college|bUS
    nyagatare|tRW
    nyala|cSD
    nyenrode business universiteit|bNL
    nyingchi|tCN
    nyiregyhaza|tHU
    nyzhnodniprovsk|tUA
    nz|kNZ
    nzega|tTZ
    nzerekore|tGN
    nzl|kNZ
    o mon|tVN
    o'more college of design|bUS
    oakland|tUS
    oakland city university|bUS
    oakland university|bUS
    oakville|tCA
    oakwood college|bUS
    oaxaca|tMX
    obafemi awolowo university|bNG
    obalende|tNG
    obchodni akademie a vos valasske mezirici|bCZ
    obchodni akademie uherske hradiste|bCZ
    oberhausen|tDE
    oberlin college|bUS
    obihiro|tJP
    obninsk|tRU
    obninsk institute for nuclear power engineering|bRU
    obninsk state technical university for nuclear power engineering|bRU
    obolon|tUA
    observer research foundation|bIN
    obuase|tGH
    obuda university|bHU
    ocad(ontario college of art and design) university|bCA
    ocana|tCO
    occidental college|bUS
    oceanside|tUS
    ochakovo-matveyevskoye|tRU
    october 6 university|bEG
    october university for sciences & arts (msa university)|bEG
    ocumare del tuy|tVE
    odawara|tJP
    odense|tDK
    odense university|bDK
    odesa|cUA
    odessa|cUA
    odintsovo|tRU
    odlar yurdu university|bAZ
    offa|tNG
    offenbach|tDE
    offenburg university of applied sciences|bDE
    ogaki|tJP
    ogbomoso|tNG
    ogbpou smolensk academy of professional education|bRU
    oglala lakota college|bUS
    oglethorpe university|bUS
    ohio|cUS
    ohio state university - mansfield|bUS
    ohio state university - newark|bUS
    ohio university - lancaster|bUS
    ohlone college|bUS
    oita|tJP
    ojo de agua|tMX
    okan university|bTR
    okanagan college|bCA
    okanagan university college|bCA
    okara|cPK
    okayama|cJP
    okazaki|tJP
    okene|tNG
    okigwe|tNG
    okinawa|cJP
    okinawa institute of science and technology|bJP
    oklahoma|cUS
    oklahoma city|cUS
    okrika|tNG
    oktyabrsky|tRU
    olabisi onabanjo university|bNG
    olanchito|tHN
    olathe|tUS
    old dominion university|bUS
    oldenburg|tDE
    oldham|tGB
    oleksandrivskyi|tUA
    oleksiyivka|tUA
    olin college of engineering|bUS
    olinda|tBR
    olive-harvey college|bUS
    olivet college|bUS
    olivet nazarene university|bUS
    olivet university|bUS
    olmaliq|tUZ
    olof palme international center|bSE
    olongapo|tPH
    olsztyn|tPL
    olympia college|bMY
    olympic college|bUS
    olympus college|bNL
    om|kOM
    omaha|tUS
    oman|sOM
    omani|dOM
    omar al-mukhtar university|bLY
    omdurman|cSD
    ome|tJP
    omn|kOM
    omsk|cRU
    omuta|tJP
    ondjiva|tAO
    ondo|tNG
    ondo state university of science and technology|bNG
    ondokuz mayis university|bTR
    ongata rongai|tKE
    ongole|tIN
    onitsha|cNG
    ono academic college|bIL
    onojo|tJP
    onomichi|tJP
    ontario|tUS
    ontario college of art and design|bCA
    ooty|tIN
    open colleges|bAU
    open polytechnic|bNZ
    open society foundations|bUS
    open university|bGB
    open university belgium|bBE
    open university malaysia|bMY
    open university of cyprus|bCY
    open university of hong kong|bCN
    open university of israel|bIL
    open university of mauritius|bMU
    open university of sri lanka|bLK
    open university of sudan (ous)|bSD
    open university of tanzania|bTZ
    open university of the netherlands|bNL
    openai|bUS
    opet university center|bBR
    opole|tPL
    opole university of technology|bPL
    oradea|tRO
    orai|tIN
    oral|tKZ
    oran|cDZ
    orange coast college|bUS
    oranjestad|cNL
    ordiciel institute|bMA
    ordos|cCN
    ordu university|bTR
    orebro|tSE
    orebro university|bSE
    oregon|cUS
    oregon graduate institute of science and technology|bUS
    orekhovo-borisovo|tRU
    orekhovo-borisovo severnoye|tRU
    orekhovo-zuyevo|tRU
    orel|tRU
    orel state technical university|bRU
    orel state university|bRU
    orenburg|cRU
    oriental institute of technology|bTW
    oriental university|bRU
    orihuela|tES
    orizaba|tMX
    orkhon university|bMN
    orkney|tZA
    orleans|tCA FR
    ormiston forge academy|bGB
    ormiston senior college|bNZ
    ormoc|tPH
    orsha|tBY
    orsk|tRU
    orsk humanitarian-technological institute (branch) osu|bRU
    ort braude college|bIL
    orumiyeh|cIR
    oruro|tBO
    osaka|cJP
    osaka international university|bJP
    osaki|tJP
    osan|tKR
    osasco|cBR
    oscar romerocollege|bBE
    osh|tKG
    oshawa|tCA
    oshodi|tNG
    oshu|tJP
    oslo|cNO
    osmangazi university|bTR
    osmaniye|tTR
    osmaniye korkut ata university|bTR
    osnabruck|tDE
    osogbo|cNG
    osorno|tCL
    ostfold university college|bNO
    ostim technical university|bTR
    ostrava|tCZ
    osun state university|bNG
    ota|cJP NG
    otago polytechnic|bNZ
    otaru|tJP
    otsu|tJP
    ottakring|tAT
    ottawa|cCA
    ottawa south|tCA
    otterbein college|bUS
    otto von guericke university of magdeburg|bDE
    otto-friedrich universitat bamberg|bDE
    otto-von-guericke universitat magdeburg|bDE
    ouachita baptist university|bUS
    ouagadougou|cBF
    ouahigouya|tBF
    ouargla|tDZ
    oued zem|tMA
    oujda|cMA
    oulu|tFI
    oulu polytechnic|bFI
    our lady of the lake university|bUS
    ourense|tES
    ourinhos|tBR
    over betuwe college|bNL
    over-y college|bNL
    overland park|tUS
    oversea chinese university|bTW
    overseas development institute|bGB
    oviedo|tES
    owerri|cNG
    owl university of applied sciences|bDE
    owo|tNG
    oxford|tGB
    oxford brookes university|bGB
    oxnard|tUS
    oyama|tJP
    oyo|cNG
    ozyegin university|bTR
    p'yongsong|tKP
    pa|kPA
    paarl|tZA
    pablo guardado chavez university|bMX
    pabna|tBD
    pabna university of science and technology|bBD
    pace institute of management|bVN
    pace university|bUS
    pachuca de soto|tMX
    pacific adventist university|bPG
    pacific lutheran university|bUS
    pacific northwest college of art|bUS
    pacific oaks college|bUS
    pacific state medical university|bRU
    pacific union college|bUS
    pacific university|bUS
    pacifica graduate institute|bUS
    paco do lumiar|tBR
    padagogische hochschule thurgau (thurgau school of education)|bCH
    padagogisches landesinstitut rheinland-pfalz|bDE
    padalarang|tID
    padang|cID
    padangsidempuan|tID
    paderborn|tDE
    padua|tIT
    paech'on-up|tKP
    paek'ak|tKP
    pagadian|tPH
    pago pago|cUS
    paichai university|bKR
    pailou|tCN
    paine college|bUS
    pak|kPK
    pak kret|tTH
    pakdasht|tIR
    pakistan|sPK
    pakistani|dPK
    pakokku|tMM
    pakokku technological university|bMM
    pakpattan|tPK
    pakuranga college|bNZ
    palacky university|bCZ
    palakkad|tIN
    palangkaraya|tID
    palanpur|tIN
    palau|sPW
    palembang|cID
    palermo|cIT
    palestine|sPS
    palestinian|dPS
    palestinian territories|sPS
    palestinian territory|sPS
    palhoca|tBR
    pali|tIN
    palikir|cFM
    pallabi|cBD
    pallas athene college|bNL
    pallavaram|tIN
    palm bay|tUS
    palm beach state college|bUS
    palma|tES
    palma soriano|tCU
    palmas|tBR
    palmdale|tUS
    palmer college of chiropractic|bUS
    palmira|tCO
    palo negro|tVE
    palopo|tID
    paltan|tBD
    palu|tID
    palwal|tIN
    pamanukan|tID
    pamplona|tES
    pamukkale university|bTR
    pamulang|tID
    pan|kPA
    pan-atlantic university|bNG
    panabo|tPH
    panalanoy|tPH
    panama|sPA
    panama city|cPA
    panamanian|dPA
    pancasakti university|bID
    panchkula|tIN
    pandi|tPH
    pandit deen dayal upadhyaya nagar|tIN
    panevezys college|bLT
    pangasinan state university|bPH
    pangkalanbuun|tID
    pangkalpinang|tID
    pangoal institution|bCN
    panguila|tAO
    panihati|tIN
    panipat|tIN
    panipat institute of engineering & technology|bIN
    paniqui|tPH
    panjin|cCN
    pano aqil|tPK
    panshan|cCN
    panvel|tIN
    panyapiwat institute of management|bTH
    panzhihua|cCN
    papeete|cFR
    papua new guinea|sPG
    par naogaon|tBD
    paradise|tUS
    paragominas|tBR
    paraguay|sPY
    paraguayan|dPY
    parakou|tBJ
    paramaribo|cSR
    parana|tAR
    parana state university|bBR
    paranagua|tBR
    paranaque city|cPH
    parauapebas|tBR
    parbhani|tIN
    pardis|tIR
    pare|tID
    parelheiros|tBR
    parepare|tID
    parintins|tBR
    paris|cFR
    paris 11 popincourt|tFR
    paris 11e arrondissement|tFR
    paris 12 reuilly|tFR
    paris 12e arrondissement|tFR
    paris 13 gobelins|tFR
    paris 13e arrondissement|tFR
    paris 14 observatoire|tFR
    paris 15 vaugirard|tFR
    paris 16 passy|tFR
    paris 17 batignolles-monceau|tFR
    paris 18 buttes-montmartre|tFR
    paris 19 buttes-chaumont|tFR
    paris 20 menilmontant|tFR
    paris-est creteil val-de-marne university|bFR
    paris-saclay university|bFR
    park college|bUS
    parla|tES
    parma|tIT US
    parnaiba|tBR
    parnamirim|tBR
    parsabad|tIR
    parsons school of design|bUS
    parung|tID
    pasadena|tUS
    pasarkemis|tID
    pasay|tPH
    pascal college muenster|bDE
    paseh|tID
    pasig city|cPH
    pasir gudang|cMY
    pasir mas|tMY
    pasir puteh|tMY
    pasrur|tPK
    passia|bPS
    passo fundo|tBR
    passos|tBR
    pasto|tCO
    pasuruan|tID
    patan|tIN NP
    paterson|tUS
    pathankot|tIN
    pathein|tMM
    pathein technological university|bMM
    pathumthani university|bTH
    pathumwan institute of technology|bTH
    pati|tID
    patiala|tIN
    patna|cIN
    patos de minas|tBR
    patra|tGR
    pattaya|tTH
    pattoki|tPK
    patuakhali science and technology university|bBD
    paul quinn college|bUS
    paul sabatier university|bFR
    paul scherrer institute|bCH
    paulinia|tBR
    paulista|tBR
    paulo afonso|tBR
    pavlo tychyna uman state pedagogical university|bUA
    pavlodar|tKZ
    pavlodar state university|bKZ
    pavlohrad|tUA
    pavol jozef safarik university in kosice|bSK
    pawel wlodkowic university college in plock|bPL
    paya terubong|tMY
    payakumbuh|tID
    payame noor university|bIR
    payap university chaiang mai|bTH
    pazmany peter catholic university|bHU
    pcn|kPN
    pe|kPE
    peace college|bUS
    peace research institute oslo|bNO
    pearland|tUS
    pechersk|tUA
    pecs|tHU
    pedagogical institute of the state of rhineland-palatinate|bDE
    pedagogical state university ion creanga|bMD
    pedagogical university of cracow|bPL
    pedreira|tBR
    peicheng|tCN
    pekalongan|tID
    pekanbaru|cID
    peking|cCN
    peking university|bCN
    pelabuhanratu|tID
    pelentong|cMY
    pelita bangsa university|bID
    pelotas|tBR
    pemalang|tID
    pematangsiantar|tID
    pemba|tMZ
    pembroke pines|tUS
    penalolen|tCL
    penang international dental college|bMY
    pengpu|tCN
    pengze|tCN
    pennsylvania|cUS
    pentagon|bUS
    pentecost university college|bGH
    penza|cRU
    people's republic of china|sCN
    peoria|tUS
    pepole's education society university|bUS
    pepperdine university|bUS
    per|kPE
    perbanas institute|bID
    perbaungan|tID
    percut|tID
    perdana university - school for data sciences|bMY
    perdizes|tBR
    pereira|tCO
    peres center for peace and innovation|bIL
    perimeter institute for theoretical physics|bCA
    peristeri|tGR
    perling|tMY
    perlis islamic higher learning institute|bMY
    perm|cRU
    perpignan|tFR
    persian gulf university|bIR
    perth|cAU
    peru|sPE
    perugia|tIT
    peruvian|dPE
    pervouralsk|tRU
    pescara|tIT
    peshawar|cPK
    pest|cHU
    petah tiqva|tIL
    petaling jaya|cMY
    petapa|tGT
    petare|tVE
    peterborough|tCA GB
    peterborough regional college|bGB
    peterson institute for international economics|bUS
    petionville|tHT
    petrel college of technology|bCA
    petro mohyla black sea national university|bUA
    petrogradka|tRU
    petroleum university of technology|bIR
    petrolina|tBR
    petronas technology university|bMY
    petropavl|tKZ
    petropavlovsk-kamchatsky|tRU
    petropolis|tBR
    petrovietnam university|bVN
    petrovsky college|bRU
    petrozavodsk|tRU
    petrozavodsk state university|bRU
    petru maior university of targu mures|bRO
    petrzalka|tSK
    pf|kFR
    pfeiffer university|bUS
    pforzheim|tDE
    pg|kPG
    ph|kPH
    ph luzern - university of teacher education lucerne|bCH
    phagwara|tIN
    phalaborwa|tZA
    pham ngoc thach university of medicine (pntu)|bVN
    phan rang-thap cham|tVN
    phan thiet|tVN
    pharos international university|bEG
    phasi charoen|tTH
    phenikaa university|bVN
    phetchabun rajabhat university|bTH
    phetchaburi rajabhat university|bTH
    phibunmangsaharn technical college|bTH
    philadelphia|cUS
    philadelphia university|bJO
    philander smith college|bUS
    philippine|dPH
    philippines|sPH
    philipps-universitat marburg|bDE
    philipsburg|cNL
    phillips university|bUS
    phl|kPH
    phnom penh|cKH
    pho yen|tVN
    phoenicia university|bLB
    phoenix|cUS
    phong dien|tVN
    phool nagar|tPK
    phra pradaeng|tTH
    phranakhon rajabhat university|bTH
    phranakhon si ayutthaya rajabhat university|bTH
    phu ly|tVN
    phu my|tVN
    phu quoc|tVN
    phuc yen|tVN
    phuket rajaphat university|bTH
    phuoc binh university|bVN
    phusro|tIN
    physical education academy in katowice|bPL
    physical education academy jedrzej sniadecki in gdansk|bPL
    piacenza|tIT
    piaget institute|bPT
    piarist school of f. hanak in prievidza|bSK
    piatra neamt|tRO
    pibulsongkram rajabhat university|bTH
    piedecuesta|tCO
    piedmont baptist college|bUS
    piedmont college|bUS
    piedras negras|tMX
    pierre-and-marie-curie university|bFR
    pietermaritzburg|cZA
    pikeville college|bUS
    pikine|cSN
    pilibhit|tIN
    pilsen|tCZ
    pimpri|cIN
    pimpri-chinchwad|cIN
    pinar del rio|tCU
    pindamonhangaba|tBR
    pindi bhattian|tPK
    pindiga|tNG
    pinetown|tZA
    pingdingshan|cCN
    pingdu|cCN
    pingliang|cCN
    pingshan|tCN
    pingwu county|tCN
    pingxiang|cCN
    pinhais|tBR
    pinsk|tBY
    pir center|bRU
    piracicaba|tBR
    piraeus|tGR
    piraeus university of applied sciences|bGR
    piranshahr|tIR
    piraquara|tBR
    piri reis university|bTR
    pirituba|tBR
    pisa|tIT
    pita kotte|tLK
    pitagoras college|bBR
    pitalito|tCO
    pitcairn|sPN
    pitcairn islands|sPN
    pitesti|tRO
    pithampur|tIN
    pittsburg state university|bUS
    pittsburgh|tUS
    pitzer college|bUS
    piura|cPE
    pizhou|tCN
    pjatigorsk state linguistic university|bRU
    pk|kPK
    pku|bCN
    pl|kPL
    planaltina|tBR
    plano|tUS
    plano piloto|tBR
    planwel university|bUS
    plaridel|tPH
    platov south-russian state polytechnic university (npi)|bRU
    playa del carmen|tMX
    plaza de la revolucion|tCU
    pleiku|tVN
    plekhanov russian university of economics|bBY
    pleysier college|bNL
    plock|tPL
    ploiesti|tRO
    plovdiv|tBG
    plumbon|tID
    plw|kPW
    plymouth|cGB
    pm|kFR
    pn|kPN
    png|kPG
    poa|tBR
    poblacion|tPH
    pocos de caldas|tBR
    podgorica|cME
    podolsk|tRU
    pohang|tKR
    pohang university of science and technology|bKR
    point loma nazarene university|bUS
    pointe-noire|cCG
    pokhara|cNP
    pol|kPL
    poland|sPL
    polessky state university|bBY
    police academy|bAZ
    police academy in bratislava|bSK
    police academy of czech republic|bCZ
    police academy of latvia|bLV
    polis akademisi|bTR
    polish|dPL
    polish-japanese academy of information technology in warsaw|bPL
    politecnico grancolombiano - institucion universitaria|bCO
    polokwane|tZA
    polonia university in czestochowa|bPL
    polotsk state university|bBY
    poltava|tUA
    poltava national technical university|bUA
    poltava university of economics and trade|bUA
    polytechnic institute of bari|bIT
    polytechnic institute of cavado and ave|bPT
    polytechnic institute of leiria|bPT
    polytechnic lavoslav ruzicka vukovar|bHR
    polytechnic of medimurje in cakovec|bHR
    polytechnic of rijeka|bHR
    polytechnic state of ketapang|bID
    polytechnic university|bUS
    polytechnic university of the philippines|bPH
    polytechnic university of timisoara|bRO
    polytechnic university of tirane|bAL
    polytechnique sousse|bTN
    pomona|tUS
    pomona college|bUS
    pomor state university|bRU
    pomorsk state university|bRU
    pompano beach|tUS
    ponce|tUS
    pongsawadi technological college|bTH
    ponnani|tIN
    ponta grossa|tBR
    pontianak|cID
    pontifcia universita gregoriana|bIT
    pontifcia universita urbaniana|bUS
    pontifcia universitas a s.thomas aquinate in urbe|bIT
    pontifcia universitas lateranensis|bIT
    pontifica universita gregoriana|bIT
    pontifical academy of sciences|bVA
    pontifical catholic university of goias|bBR
    pontifical catholic university of parana|bBR
    pontifical university of john paul ii|bPL
    pontificia universidad catolica de valparaiso|bCL
    pontificia universidad catolica del ecuador sede en esmeraldas|bEC
    pontificia universidad catolica del ecuador sede ibarra|bEC
    pontificia universidad catolica del ecuador sede santo domingo|bEC
    pontificia universidad catolica madre y maestra (pucmm)|bDO
    pontificia universidad javeriana|bCO
    pontificia universidade catolica|bBR
    pontificia universidade catolica do parana|bBR
    pontificia universidade catolica do rio grande do sul|bBR
    pontificia universita della santa croce|bIT
    pontificia universita lateranense|bIT
    poole|tGB
    popakademie baden-wurttemberg|bDE
    popayan|tCO
    pope john paul ii state school of higher education in biala podlaska|bPL
    por do sol|tBR
    porbandar|tIN
    porlamar|tVE
    port blair|tIN
    port city international university|bBD
    port dickson|tMY
    port dickson polytechnic|bMY
    port harcourt|cNG
    port louis|cMU
    port moresby|cPG
    port of spain|cTT
    port said|cEG
    port saint lucie|tUS
    port sudan|tSD
    port-au-prince|cHT
    port-de-paix|tHT
    port-gentil|tGA
    porta mosana college|bNL
    portland|cUS
    portmore|tJM
    porto|tPT
    porto alegre|cBR
    porto seguro|tBR
    porto velho|cBR
    porto-novo|cBJ
    portoviejo|tEC
    portsmouth|tGB US
    portsmouth college|bGB
    portugal|sPT
    portuguese|dPT
    porz am rhein|tDE
    posadas|tAR
    positivo university|bBR
    post university of waterbury|bUS
    postgraduate college|bMX
    postgraduate institute of agriculture (pgia)|bLK
    posts and telecommunications institute of technology|bVN
    potchefstroom|tZA
    potosi|tBO
    potsdam|tDE
    pouso alegre|tBR
    povolzhsky college of technologies and management balakovo|bRU
    povolzhsky state university of telecommunications and informatics|bRU
    poza rica de hidalgo|tMX
    poznan|cPL
    pozniaky|tUA
    pr|kUS
    prabumulih|tID
    pradita university|bID
    praga poludnie|tPL
    prague|cCZ
    praia|cCV
    praia grande|tBR
    prairie view agricultural and mechanical university|bUS
    prato|tIT
    pratt institute|bUS
    pravara rural engineering college|bIN
    pravyi bereh|tUA
    prayagraj|cIN
    prc|sCN
    precarpathian university|bUA
    prenzlauer berg|tDE
    presbyterian college|bUS
    presbyterian university college|bGH
    prescott college|bUS
    prescott college, center for indian bilingual teacher education|bUS
    president university|bID
    presidente prudente|tBR
    presnenskiy|tRU
    preston|tGB
    pretoria|cZA
    pri|kUS
    prifysgol aberystwyth university|bGB
    prifysgol bangor university|bGB
    primakov institute|bRU
    prime university|bBD
    prince alfred college|bAU
    prince mohammad bin fahd university|bSA
    prince of songkla university|bTH
    prince sultan university|bSA
    princess of naradhiwas university|bTH
    princess sumaya university for technology|bJO
    princeton|bUS
    principia college|bUS
    prio|bNO
    pristina|cXK
    private berufsakademie fulda university of cooperative education|bDE
    private hanseuniversitat|bDE
    private higher school of technology and management|bTN
    private universitat fur medizinische informatik und technik tirol|bAT
    private universitat witten/herdecke|bDE
    private university of tacna|bPE
    privredna akademija (business academy)|bRS
    prizren|tXK
    prk|kKP
    probolinggo|tID
    proddatur|tIN
    professional technical college of business education and services|bCR
    project ploughshares|bCA
    prokop'yevsk|tRU
    prospect foundation|bTW
    provadis school of international management & technology ag|bDE
    provence|cFR
    providence|tUS
    providence college|bUS
    providence university|bTW
    provo|tUS
    prt|kPT
    pruvatuniversitat seeburg|bAT
    pry|kPY
    ps|kPS
    pse|kPS
    pskov|tRU
    pskov state university|bRU
    pt|kPT
    ptpl college|bMY
    pu'er|tCN
    public open university zagreb|bHR
    public university of el alto|bBO
    pucallpa|tPE
    puchong|tMY
    pudong|cCN
    puducherry|cIN
    pudukkottai|tIN
    puebla|cMX
    pueblo|tUS
    puente alto|cCL
    puente de vallecas|tES
    puerto ayacucho|tVE
    puerto barrios|tGT
    puerto cabello|tVE
    puerto cortez|tHN
    puerto la cruz|tVE
    puerto montt|tCL
    puerto plata|tDO
    puerto princesa|tPH
    puerto rico|sUS
    puerto vallarta|tMX
    pugwash conferences on science and world affairs|bIT
    pukyong national university|bKR
    pulandian|tCN
    pulilan|tPH
    pulong santa cruz|tPH
    punasa|tIN
    pune|cIN
    pune university (india)|bGB
    punggol|tSG
    puning|cCN
    punjab|cIN
    punjab institute of computer science|bPK
    punjab university college of information tecnology|bPK
    puno|tPE
    punta arenas|tCL
    punta cana|tDO
    punta cardon|tVE
    puntland state university|bSO
    punto fijo|tVE
    puqi|tCN
    purbanchal university|bNP
    purdue university|bUS
    puri|tIN
    purnia|tIN
    puruliya|tIN
    purwakarta|tID
    purwodadi|tID
    purwokerto|tID
    pusan national university|bKR
    pusan university of foreign studies|bKR
    pushchino state institute of natural science|bRU
    pushkino|tRU
    putatan|tMY PH
    puthia|tBD
    putian|cCN
    putuo|cCN
    puxi|cCN
    puyang|cCN
    puyang chengguanzhen|tCN
    pw|kPW
    pwani university college|bKE
    py|kPY
    pyatigorsk|tRU
    pyay|tMM
    pyay technological university|bMM
    pyeongtaek|tKR
    pyf|kFR
    pyin oo lwin|tMM
    pyongyang|cKP
    q3 academy|bGB
    qa|kQA
    qa'em shahr|tIR
    qadirpur ran|tPK
    qadisiyah university|bIQ
    qaiwan international university - utm franchise|bIQ
    qal'at sukkar|tIQ
    qalyub|tEG
    qarchak|tIR
    qarshi|tUZ
    qarshi davlat universiteti|bUZ
    qarshi state university|bUZ
    qasr bin ghashir|tLY
    qassim private college|bSA
    qassim university|bSA
    qat|kQA
    qatar|sQA
    qatar foundation|bQA
    qatari|dQA
    qazvin|tIR
    qazvin university of medical sciences|bIR
    qeladize|tIQ
    qianjiang|tCN
    qiaotou|tCN
    qibao|tCN
    qilu university of technology|bCN
    qina|tEG
    qingdao|cCN
    qinghai|cCN
    qingnian|tCN
    qingpu|cCN
    qingyang|cCN
    qingyuan|cCN
    qingzhou|tCN
    qinhuangdao|cCN
    qinzhou|cCN
    qionghai|cCN
    qiqihar|cCN
    qitaihe|tCN
    qo'qon|tUZ
    qods|tIR
    qom|cIR
    quai d'orsay|bFR
    quaid-i-azam university|bPK
    quan ba|tVN
    quan bon|tVN
    quan duc thinh|tVN
    quan muoi|tVN
    quan muoi mot|tVN
    quan nam|tVN
    quan sau|tVN
    quang ngai|tVN
    quang ninh university of industry|bVN
    quantum-veritas international university|bUS
    quanzhou|cCN
    quarto oggiaro|tIT
    quchan|tIR
    quebec|cCA
    queen margaret university|bGB
    queen mary and westfield college, university of london|bGB
    queen mary's college|bGB
    queen mary, university of london|bGB
    queen's university|bCA
    queens|cUS
    queensland academy of science, mathematics and technology|bAU
    queensland university of technology|bAU
    queenstown|tZA
    queenstown estate|tSG
    queimados|tBR
    quelimane|tMZ
    queluz|tPT
    quest international university|bMY
    quest university|bCA
    quetta|cPK
    quetzaltenango|tGT
    quevedo|tEC
    quezon|tPH
    quezon city|cPH
    qufu normal university|bCN
    qui nhon|cVN
    quibdo|tCO
    quilicura|tCL
    quillacollo|tBO
    quilmes|tAR
    quilpue|tCL
    quincy college|bUS
    quincy institute|bUS
    quincy university|bUS
    quinnipiac college|bUS
    quito|cEC
    qujing|cCN
    qurayyat|tOM SA
    qurtuba university of science and infromation technology|bPK
    quthbullapur|tIN
    quzhou|cCN
    r v college of engineering|bIN
    ra's bayrut|cLB
    rabak|tSD
    rabat|cMA
    rach gia|tVN
    radboud university medical center|bNL
    radboud university of nijmegen|bNL
    radford university|bUS
    radio engineering college nizhny novgorod|bRU
    radom|tPL
    raebareli|tIN
    rafah|tEG PS
    raffles institution|bSG
    rafik hariri university|bLB
    rafsanjan|tIR
    rafsanjan university of medical sciences|bIR
    rahim yar khan|cPK
    raichur|tIN
    raiganj|tIN
    raigarh|tIN
    raipur|cIN
    raj-nandgaon|tIN
    raja jang|tPK
    rajabhat maha sarakham university|bTH
    rajabhat university|bTH
    rajagiri school of engineering and technology|bIN
    rajamahendravaram|tIN
    rajamangala university of technology isan|bTH
    rajamangala university of technology krungthep|bTH
    rajamangala university of technology rattanakosin|bTH
    rajamangala university of technology suvarnabhumi|bTH
    rajamangala university of technology tawan-ok|bTH
    rajamangala university of technology thanyaburi|bTH
    rajamangala university of technology, lanna chiang rai|bTH
    rajamangala university of technology, lanna nan|bTH
    rajamangala university of technology, phra nakhon|bTH
    rajamangala university of tecnology srivijaya|bTH
    rajapalayam|tIN
    rajkot|cIN
    rajpur sonarpur|tIN
    rajshahi|cBD
    raleigh|tUS
    ramadi|tIQ
    ramagundam|tIN
    ramallah|cPS
    ramat gan|tIL
    ramenki|tRU
    ramgundam|tIN
    ramiros|tAO
    ramkhamhaeng university|bTH
    ramna maidan|tBD
    rampur|tIN
    rancagua|tCL
    ranchi|cIN
    rancho cucamonga|tUS
    rand corporation|bUS
    randburg|tZA
    randfontein|tZA
    randolph-macon college|bUS
    ranebennur|tIN
    rangamati|tBD
    rangel|tAO
    rangkasbitung|tID
    rangpur|cBD
    rangsit university|bTH
    raniganj|tIN
    ranipet|tIN
    rantauprapat|tID
    ranyah|tIQ SA
    raposo tavares|tBR
    ras al khaimah|tAE
    rasapudipalem|cIN
    rasht|cIR
    ratlam|tIN
    rauf denktas universitesi|bTR
    rauf denktas university|bTR
    raurkela industrial township|tIN
    rawalpindi|cPK
    rawang|tMY
    rawlins academy|bGB
    rawson|tAR
    rayon ktz|tUA
    rayong|tTH
    razi university|bIR
    razumkov centre|bUA
    re|kFR
    real instituto elcano|bES
    recanto das emas|tBR
    recep tayyip erdogan university|bTR
    recife|cBR
    recklinghausen|tDE
    red deer|tCA
    red river college|bCA
    red sea university|bSD
    redeemer college|bCA
    redeemer's university|bNG
    redentor university center|bBR
    reed college|bUS
    reformed theological academy of debrecen|bHU
    regensburg|tDE
    regent college|bUS
    regent university|bUS
    regent university college|bGH
    reggio calabria|tIT
    reggio nell'emilia|tIT
    regina|tCA
    regio college zaandam|bNL
    regional college of utrecht|bNL
    regional maritime university|bGH
    regional peace institute|bPK
    regis university|bUS
    register of universidade de rio verde|bBR
    rehovot|tIL
    reims|tFR
    reinhardt college|bUS
    relizane|tDZ
    remscheid|tDE
    renala khurd|tPK
    renca|tCL
    rengasdengklok|tID
    rennes|tFR
    rennes 2 university, france|bFR
    reno|tUS
    rensselaer polytechnic institute|bUS
    renton|tUS
    republic of ireland|sIE
    republic of korea|sKR
    republic of the congo|sCG
    republic polytechnic|bSG
    research college of nursing - rockhurst university|bUS
    resende|tBR
    resistencia|tAR
    ressano garcia|tMZ
    retiro|tES
    reu|kFR
    reunion|sFR
    reus|tES
    reut institute|bIL
    reutlingen|tDE
    reutlingen university|bDE
    rewa|tIN
    rewari|tIN
    reykjavik|tIS
    reykjavik university|bIS
    reynosa|cMX
    rezekne academy of technologies|bLV
    rezekne polytechnic|bLV
    rheinische friedrich-wilhelms universitat bonn|bDE
    rheinmain university of applied sciences|bDE
    rhode island|cUS
    rhodes college|bUS
    rhodes university|bZA
    riac|bRU
    riacho fundo ii|tBR
    rialto|tUS
    ribeirao das neves|tBR
    ribeirao pires|tBR
    ribeirao preto|cBR
    rice university|bUS
    richard stockton college of new jersey|bUS
    richards bay|tZA
    richardson|tUS
    richfied graduate institute of technology|bZA
    richmond|tCA US
    richmond hill|tCA US
    richmond university - the american international university in london|bGB
    rider university|bUS
    rift valley institute|bKE
    riga|cLV
    rijeka|tHR
    riken|bJP
    rimini|tIT
    ringling college of art and design|bUS
    rio branco|tBR
    rio claro|tBR
    rio cuarto|tAR
    rio cuarto's tech institute|bAR
    rio das ostras|tBR
    rio de janeiro|cBR
    rio grande|tBR
    rio hondo college|bUS
    rio pequeno|tBR
    rio verde|tBR
    riobamba|tEC
    riohacha|tCO
    rionegro|tCO
    ripon college|bUS
    rishon letsiyyon|tIL
    rishra|tIN
    rivers state university of science and technology|bNG
    riverside|tUS
    rivier college|bUS
    riviere-des-prairies-pointe-aux-trembles|tCA
    rivne|tUA
    riyadh|cSA
    rize|tTR
    rizhao|cCN
    rmit international university vietnam|bVN
    ro|kRO
    road town|cGB
    roanoke|tUS
    roanoke college|bUS
    robat karim|tIR
    robert morris college|bUS
    robert morris university|bUS
    robert schumann university of music and media|bDE
    roberts wesleyan college|bUS
    robertsonpet|tIN
    roc id college|bNL
    rochester|tUS
    rochester college|bUS
    rochester independent college|bGB
    rochester institute of technology|bUS
    rock valley college|bUS
    rockefeller foundation|bUS
    rockford|tUS
    rockford college|bUS
    rockhurst college|bUS
    rocky mountain college|bUS
    rodenkirchen|tDE
    rodriguez|tPH
    roehampton university of surrey|bGB
    roger williams university|bUS
    rohini|cIN
    rohtak|tIN
    rok|sKR
    rollins college|bUS
    romania|sRO
    romanian|dRO
    romanian-american university|bRO
    rome|cIT
    rondeli foundation|bGE
    rondonopolis|tBR
    ronggolawe university|bID
    roodepoort|tZA
    roorkee|tIN
    roosevelt academy university college|bNL
    roosevelt university|bUS
    rosario|cAR
    rosarito|tMX
    rose-hulman institute of technology|bUS
    roseau|cDM
    rosemont college|bUS
    rosemont-la petite-patrie|tCA
    rosenheim technical university of applied sciences|bDE
    rosetta|tEG
    roseville|tUS
    roskilde business college|bDK
    roskilde university|bDK
    ross university caribbean school of medicine|bUS
    ross university caribbean school of veterinary medicine|bUS
    ross university, school of medicine|bUS
    rostock|tDE
    rostov state medical university|bRU
    rostov state transport university|bRU
    rostov state university|bRU
    rostov-on-don|cRU
    rostrevor college|bAU
    rotherham|tGB
    rotkreuz-institut berufsbildungswerk|bDE
    rotterdam|cNL
    rou|kRO
    rouen|tFR
    rouiba|tDZ
    round rock|tUS
    rourkela|tIN
    rovaniemi university of applied sciences|bFI
    rowan university|bUS
    roxas city|tPH
    royal academy of music|bDK
    royal academy of music, university of london|bGB
    royal college of art|bGB
    royal college of surgeons|bIE
    royal danish academy of fine arts, school of architecture|bDK
    royal danish academy of fine arts, school of visual art|bDK
    royal holloway and bedford new college|bGB
    royal institute of international affairs|bGB
    royal institute of technology|bSE
    royal military academy|bBE
    royal roads university|bCA
    royal school of library and information science|bDK
    royal school of management & technology|bIN
    royal society|bGB
    royal united services institute|bGB
    royal university of agriculture|bKH
    royal university of fine arts|bKH
    royal university of law and economics|bKH
    royal veterinary and agricultural university|bDK
    royal veterinary college|bGB
    royal wootton bassett academy|bGB
    royston schools' academy trust|bGB
    rs|kRS
    rsis|bSG
    ru|kRU
    rubtsovsk|tRU
    ruda slaska|tPL
    rudn university|bRU
    rudnyy|tKZ
    rudrapur|tIN
    rufisque|tSN
    rufisque est|tSN
    rugao|tCN
    ruhr-universitat bochum|bDE
    rui'an|cCN
    ruiru|tKE
    ruprecht-karls-universitat heidelberg|bDE
    ruqi|tSO
    rus|kRU
    ruse|tBG
    rush university|bUS
    rusi|bGB
    russeifa|tJO
    russell berrie nanotechnology institute|bIL
    russia|sRU
    russian|dRU
    russian - armenian university (rau)|bAM
    russian federation|sRU
    russian-armenian university|bAM
    rust college|bUS
    rustaq|tOM
    rustavi|tGE
    rustenburg|tZA
    rutchenkivskyi|tUA
    rw|kRW
    rwa|kRW
    rwanda|sRW
    rwandan|dRW
    rwu hochschule ravensburg-weingarten university of applied sciences|bDE
    ryazan state radio engineering university|bRU
    ryazan'|cRU
    ryazanskiy|tRU
    rybinsk|tRU
    rybnik|tPL
    ryerson polytechnic university|bCA
    rythovius college|bNL
    rzeszow|tPL
    s. rajaratnam school of international studies|bSG
    sa|kSA
    sa dec|tVN
    saaba|tBF
    saanich|tCA
    saarbrucken|tDE
    sabadell|tES
    sabah as salim|tKW
    sabanalarga|tCO
    sabanci university|bTR
    sabara|tBR
    sabha|tLY
    sabt alalayah|tSA
    sabya|tSA
    sabzevar|tIR
    sabzevar school of medical sciences|bIR
    sacaba|tBO
    sacoma|tBR
    sacramento|cUS
    sacred heart university|bUS
    sadat academy for management sciences|bEG
    saddiqabad|tPK
    saddleback college|bUS
    sadjad institute of technology|bIR
    sadr city|cIQ
    sadra university|bIR
    sae - creative media institute|bAU
    safi|tMA
    safwa higher institute of engineering and technology|bEG
    saga|tJP
    sagamihara|cJP
    sagarmatha engineering college|bNP
    sagesse university|bLB
    saginaw valley state university|bUS
    saguenay|tCA
    saham|tOM
    sahand university of technology|bIR
    saharanpur|tIN
    saharsa|tIN
    sahiwal|cPK
    sahmyook university|bKR
    sai mai|tTH
    saida|tDZ
    saidpur|tBD
    saigon technology university|bVN
    saigon university|bVN
    saiia|bZA
    saijo|tJP
    saimaa university of applied sciences|bFI
    saint barthelemy|sFR
    saint helena|sGB
    saint helier|cGB
    saint kitts and nevis|sKN
    saint lucia|sLC
    saint martin|sFR
    saint paul|tUS
    saint peters|tGB US
    saint petersburg|cRU
    saint pierre and miquelon|sFR
    saint vincent and the grenadines|sVC
    saint-denis|cFR
    saint-etienne|tFR
    saint-louis|tSN
    saint-louis-de-terrebonne|tCA
    saint-marc|tHT
    saint-paul|tFR
    saint-petersburg forest technical university|bRU
    saint-petersburg state university of aerospace instrumentation|bRU
    saint-petersburg state university of economics|bRU
    saint-pierre|cFR
    saint-quentin-en-yvelines|tFR
    sainte-foy|tCA
    saipan|cUS
    saitama|cJP
    saito college|bMY
    sakado|tJP
    sakai|cJP
    sakakah|tSA
    sakarya university|bTR
    sakata|tJP
    sakhalin state university|bRU
    saki|tNG
    sakiet ed daier|tTN
    sakiet ez zit|tTN
    sakura|tJP
    salalah|tOM
    salam university|bAF
    salamanca|tES MX
    salaqi|tCN
    salatiga|tID
    salavat|tRU
    sale|cMA
    sale al jadida|tMA
    salem|cIN
    salerno|tIT
    salford|tGB
    salford city college|bGB
    salihli|tTR
    salinas|tUS
    salisbury state university|bUS
    salpaus college|bFI
    salt lake city|tUS
    salta|cAR
    saltillo|cMX
    saltivka|tUA
    salto|tBR UY
    salvador|cBR
    salvadoran|dSV
    salvaleon de higuey|tDO
    salzburg|tAT
    salzgitter|tDE
    sam son|tVN
    samalut|tEG
    samambaia|tBR
    samandag|tTR
    samar state university|bPH
    samara|cRU
    samarinda|cID
    samarkand|cUZ
    samarra'|tIQ
    samba|tAO
    sambalpur|tIN
    sambhal|tIN
    sambizanga|tAO
    sambrial|tPK
    samford university|bUS
    samoa|sWS
    sampit|tID
    samsun|tTR
    samsun university|bTR
    samuel marsden college|bNZ
    samuel merritt college|bUS
    samut prakan|tTH
    san antonio|cUS
    san beda college|bPH
    san bernardino|tUS
    san bernardo|tCL
    san blas-canillejas|tES
    san carlos|tVE
    san carlos del zulia|tVE
    san cristobal|tDO VE
    san cristobal de las casas|tMX
    san diego|cUS
    san felipe|tVE
    san fernando|tES PH
    san fernando de apure|tVE
    san francisco|cUS
    san francisco de borja|tPE
    san francisco de macoris|tDO
    san francisco xavier university|bBO
    san jacinto college|bUS
    san jose|cCR US
    san jose del cabo|tMX
    san jose del monte|tPH
    san jose state university|bUS
    san juan|cUS
    san juan de los morros|tVE
    san juan del rio|tMX
    san juan sacatepequez|tGT
    san justo|tAR
    san lorenzo|tPY
    san luis|tAR CU
    san luis potosi|cMX
    san luis rio colorado|tMX
    san marino|sSM
    san martin|tAR PE
    san martin texmelucan de labastida|tMX
    san mateo|tPH US VE
    san miguel|tAR SV
    san miguel de allende|tMX
    san miguel de tucuman|cAR
    san miguel del padron|tCU
    san miguelito|tPA
    san nicolas de los arroyos|tAR
    san nicolas de los garza|tMX
    san pablo|tPH
    san pablo de las salinas|tMX
    san pedro|tPH
    san pedro de la paz|tCL
    san pedro de macoris|tDO
    san pedro garza garcia|tMX
    san pedro sula|cHN
    san rafael|tAR US VE
    san raffaele vita-salute university|bIT
    san salvador|cSV
    san salvador de jujuy|tAR
    san tung chung hang|tCN
    san-pedro|tCI
    sana'a university|bYE
    sanaa|cYE
    sanandaj|tIR
    sancaktepe|tTR
    sanctamaria college louisburgh|bIE
    sancti spiritus|tCU
    sandacho|tJP
    sandakan|tMY
    sandy springs|tUS
    sang ji university|bKR
    sang myung university|bKR
    sangju|tKR
    sangla hill|tPK
    sangli|cIN
    sanhe|cCN
    sanko university|bTR
    sanliurfa|tTR
    sanmenxia|cCN
    sanming|cCN
    sano|tJP
    sanshui|tCN
    sant andreu|tES
    sant marti|tES
    sant'egidio|bIT
    santa ana|tSV US
    santa anita - los ficus|tPE
    santa barbara d'oeste|tBR
    santa catarina|tMX
    santa clara|tCU US
    santa clara university|bUS
    santa clarita|tUS
    santa coloma de gramenet|tES
    santa cruz|tPH US
    santa cruz de la sierra|cBO
    santa cruz de tenerife|tES
    santa cruz do sul|tBR
    santa fe|tAR
    santa lucia cotzumalguapa|tGT
    santa luzia|tBR
    santa maria|tBR US
    santa marta|tCO
    santa monica college|bUS
    santa rita|tBR
    santa rosa|tAR BR PH US
    santa tecla|tSV
    santa teresa del tuy|tVE
    santagiulia fine arts academy|bIT
    santana|tBR
    santana de parnaiba|tBR
    santander|tES
    santarem|tBR
    santiago|cCL
    santiago de cuba|cCU
    santiago de los caballeros|cDO
    santiago de queretaro|cMX
    santiago de surco|tPE
    santiago del estero|tAR
    santo andre|cBR
    santo antonio|tCN
    santo antonio de jesus|tBR
    santo domingo|cDO
    santo domingo de los colorados|tEC
    santo domingo este|cDO
    santo domingo oeste|cDO
    santo tomas university|bCO
    santol|tPH
    santos|tBR
    sants-montjuic|tES
    sanxia|tTW
    sanya|cCN
    sao bernardo do campo|cBR
    sao caetano do sul|tBR
    sao carlos|tBR
    sao goncalo do amarante|tBR
    sao joao de meriti|tBR
    sao jose|tBR
    sao jose de ribamar|tBR
    sao jose do rio preto|tBR
    sao jose dos campos|cBR
    sao jose dos pinhais|tBR
    sao jose university center|bBR
    sao leopoldo|tBR
    sao lourenco da mata|tBR
    sao lucas|tBR
    sao luis|cBR
    sao mateus|tBR
    sao paulo|cBR
    sao pedro da aldeia|tBR
    sao rafael|tBR
    sao tome & principe|sST
    sao tome and principe|sST
    sao vicente|tBR
    sapele|tNG
    sapientia hungarian university of transylvania|bRO
    sapopemba|tBR
    sapporo|cJP
    sapucaia do sul|tBR
    saqqez|tIR
    sarah lawrence college|bUS
    sarajevo|cBA
    sarandi|tAR BR
    saransk|tRU
    saratov|cRU
    sardinia|cIT
    sargodha|cPK
    sarh|tTD
    sari|tIR
    sariwon-si|tKP
    sarria-sant gervasi|tES
    sasakawa peace foundation|bJP
    sasaram|tIN
    sasebo|tJP
    saskatchewan polytechnic|bCA
    saskatoon|tCA
    sasolburg|tZA
    satakunta university of applied scinces|bFI
    satara|tIN
    sathyabama institute of science and technology|bIN
    sathyabama university|bIN
    satkhira|tBD
    satna|tIN
    satu mare|tRO
    sau|kSA
    sauder school of business|bCA
    saudi|dSA
    saudi arabia|sSA
    saudi arabian|dSA
    saugor|tIN
    sault college of applied arts & technology|bCA
    saurimo|tAO
    savannah|tUS
    savannah college of art and design|bUS
    savannakhet|tLA
    savar|tBD
    saveh|tIR
    savonia university of applied sciences|bFI
    sawai madhopur|tIN
    sawangan|tID
    saxion universities|bUS
    saxion university of applied sciences|bNL
    saxony|cDE
    sayama|tJP
    sb|kSB
    sc|kSC
    scarborough college|bGB
    scarborough sixth form college|bGB
    schaerbeek|tBE
    schelkovsky college|bRU
    schiller international university|bUS
    schiller international university, heidelberg|bDE
    schoneberg|tDE
    school of administration|bPL
    school of applied sciences tlemcen|bDZ
    school of arts and letters|bCO
    school of banking|bPL
    school of computing|bRS
    school of design and crafts|bSE
    school of education pisa|bIT
    school of electrical engineering and computer science|bPK
    school of health and allied sciences|bNP
    school of humanities and journalism|bPL
    school of informatics of auth|bGR
    school of management|bSK
    school of mathematics of auth|bGR
    school of mechanical and electrical engineering, zacatenco|bMX
    school of medicine|bHR
    school of professional education and executive development|bCN
    school of science and technology|bSG
    school of the visual arts|bUS
    school offers a-level in computer science|bGB
    schreiner college|bUS
    schweiz|sCH
    science and technology college of parana|bBR
    science computing university institute of technology|bFR
    sciences po|bFR
    scotland|sGB
    scots college|bNZ
    scottish|dGB
    scottsdale|tUS
    scripps college|bUS
    sd|kSD
    sdm institute of technology|bIN
    sdn|kSD
    se|kSE
    seattle|cUS
    seberang perai polytechnic|bMY
    sebeta|tET
    sebha university|bLY
    sector 1|tRO
    sector 2|tRO
    sector 3|tRO
    sector 4|tRO
    sector 5|tRO
    sector 6|tRO
    secunderabad|tIN
    see university at tetovo|bMK
    seeb|tOM
    segbroek college|bNL
    segi university college|bMY
    segou|tML
    seguela|tCI
    sehore|tIN
    seian university of art and design|bJP
    seijo university|bJP
    seinajoki university of applied sciences|bFI
    sejong|tKR
    sejong institute|bKR
    sejong university|bKR
    sejoumi|tTN
    sek ecuador international university|bEC
    sekondi|tGH
    sekondi-takoradi|tGH
    selangor islamic university college|bMY
    selayang baru utara|cMY
    selcuk university|bTR
    selkirk college|bCA
    selwyn college|bNZ
    semantic technology institute|bAT
    semarang|cID
    sembawang estate|tSG
    semey|tKZ
    semmelweis university|bHU
    semnan|tIR
    semnan university|bIR
    semyung university|bKR
    sen|kSN
    senador canedo|tBR
    senai anchieta school and college of technology|bBR
    senai fatesg college|bBR
    sendai|cJP
    seneca college|bCA
    senegal|sSN
    senegalese|dSN
    sengerema|tTZ
    sengkang new town|tSG
    sennar|tSD
    senshu university|bJP
    sentul|tMY
    seogwipo|tKR
    seokyeong university|bKR
    seongnam-si|cKR
    seoni|tIN
    seoul|cKR
    seoul national university of science and technology|bKR
    seowon university|bKR
    sepang|tMY
    sepatan|tID
    serang|cID
    serangoon|tSG
    serangoon new town|tSG
    serbia|sRS
    serbian|dRS
    serekunda|tGM
    seremban|tMY
    sergeli|tUZ
    sergipe school of business and administration|bBR
    sergiyev posad|tRU
    seri kembangan|tMY
    seri manjung|tMY
    serilingampalle|tIN
    serpukhov|tRU
    serra|cBR
    sertaozinho|tBR
    set ka lay|tMM
    setagaya|cJP
    setapak|tMY
    sete lagoas|tBR
    setia alam|tMY
    setif|tDZ
    seto|tJP
    seton hall university|bUS
    seton hill college|bUS
    settat|tMA
    setubal|tPT
    sevastopol|cUA
    sevastopol state university|bRU
    severnyy|tRU
    severodvinsk|tRU
    seversk|tRU
    sevilla|cES
    seychelles|sSC
    sfantul sava national college|bRO
    sfax|tTN
    sg|kSG
    sgp|kSG
    sh|kGB
    sha tin|tCN
    shaanxi|cCN
    shabqadar|tPK
    shache|tCN
    shagamu|tNG
    shah abdul latif university khairpur|bPK
    shah alam|cMY
    shahdad kot|tPK
    shahdadpur|tPK
    shahecheng|tCN
    shahed university|bIR
    shaheed beheshti university of medical sciences|bIR
    shaheed rajaei teacher training university|bUS
    shaheed zulfiqar ali butto institute of information technology|bPK
    shaheed zulifkar ali bhutto institute of science and technology|bPK
    shahid beheshti university|bIR
    shahin shahr|tIR
    shahjalal university of science and technology (sust)|bUS
    shahjanpur|tIN
    shahkot|tPK
    shahr-e kord|tIR
    shahr-e sadra|tIR
    shahrak-e pardisan|tIR
    shahre jadide andisheh|tIR
    shahrekord university|bIR
    shahreza|tIR
    shahriar|tIR
    shahrisabz|tUZ
    shahrood university of technology|bIR
    shahrud|tIR
    shahuwadi|tIN
    shahzadpur|tBD
    shailesh j. mehta school of management|bIN
    shajing|tCN
    shakargarh|tPK
    shakarim university|bKZ
    shakhty|tRU
    sham shui po|tCN
    shandong|cCN
    shandong college of information technology|bCN
    shanghai|cCN
    shanghai ai laboratory|bCN
    shanghai institutes for international studies|bCN
    shanghai second polytechnic university|bCN
    shanghaitech university|bCN
    shangluo|cCN
    shangqiu|cCN
    shangrao|cCN
    shangri-la|tCN
    shangri-la dialogue|bSG
    shangyu|cCN
    shangzhi|tCN
    shanhaiguan|tCN
    shantipur|tIN
    shantou|cCN
    shanwei|tCN
    shanxi|cCN
    shaoguan|cCN
    shaoshan|tCN
    shaowu|tCN
    shaoxing|cCN
    shaoyang|cCN
    shaping|tCN
    shaqra university|bSA
    sharif university of technology|bIR
    sharjah|cAE
    shashamane|tET
    shatin pui ying college|bCN
    shaw university|bUS
    shawinigan college|bCA
    shawnee state university|bUS
    shchukino|tRU
    shchyolkovo|tRU
    sheepshead bay|tUS
    sheffield|cGB
    sheikhbahaee university|bIR
    shekhupura|cPK
    shenandoah university|bUS
    shendi university|bSD
    shengavit|tAM
    shenglilu|tCN
    shenyang|cCN
    shenzhen|cCN
    shepherd college|bUS
    sherbrooke|tCA
    sheridan college|bCA
    sheringham sixth form college|bGB
    sherman college of straight chiropractic|bUS
    sherpur|tBD
    shevchenkivskyi|tUA
    shevchenko|tUA
    shibaura institute of technology|bJP
    shibganj|tBD
    shibin al kawm|tEG
    shibuya|tJP
    shih chien university|bTW
    shih hsin university|bTW
    shihezi|cCN
    shijiazhuang|cCN
    shijie|tCN
    shikarpur|tPK
    shillong|tIN
    shilong|tCN
    shimer college|bUS
    shimla|tIN
    shimonoseki|tJP
    shimotoda|tJP
    shinagawa|tJP
    shinjuku|tJP
    shinshu university|bJP
    shinyanga|tTZ
    shiplake college|bGB
    shiqi|tCN
    shiqiao|tCN
    shirak state university|bAM
    shiraz|cIR
    shireland collegiate academy|bGB
    shivaji nagar|cIN
    shivalik college of engineering dehradun|bIN
    shivamogga|tIN
    shivpuri|tIN
    shiyan|cCN
    shizuishan|cCN
    shizuoka|cJP
    shn|kGB
    sholapur|cIN
    shomal university|bIR
    shomolu|tNG
    shorter college|bUS
    shouguang|tCN
    shree lr tiwari college of engineering|bIN
    shreveport|tUS
    shrewsbury colleges group|bGB
    shri govindram seksaria institute of technology and science|bIN
    shri madhwa vadiraja institute of technology and management|bIN
    shri mata vaishno devi university|bIN
    shrirampur|tIN
    shu-te university|bTW
    shuangcheng|tCN
    shuanglonghu|tCN
    shuangyashan|cCN
    shubra al khaymah|cEG
    shuifu|tCN
    shuizhai|tCN
    shujaabad|tPK
    shulin|tTW
    shunan|tJP
    shundepolytechnic|bCN
    shung tak catholic english college|bCN
    shunyi|tCN
    shuozhou|tCN
    shushtar|tIR
    shyamnagar|tIN
    shymkent|cKZ
    si|kSI
    si maha phot|tTH
    si racha|tTH
    sialkot|cPK
    siam technology college (stc)|bTH
    siam university|bUS
    siauliai state college|bLT
    siauliai university|bLT
    sibelius academy|bFI
    siberia|cRU
    siberian academy of public services|bRU
    siberian federal university|bRU
    siberian institute of business and information technologies|bRU
    siberian state aerospace university|bRU
    siberian state industrial university|bRU
    siberian state medical university|bRU
    siberian state transport university|bRU
    siberian state university of geosystems and technologies|bRU
    sibiu|tRO
    sibu|tMY
    sichuan|cCN
    sicily|cIT
    siddaganga institute of technology|bIN
    sidi bel abbes|tDZ
    sidi slimane|tMA
    sidoarjo|tID
    sidon|tLB
    siedlce university of natural sciences and humanities|bPL
    siegen|tDE
    siem reap|tKH
    siena college|bUS
    sierra leone|sSL
    siguatepeque|tHN
    siguiri|tGN
    siheungdong|tKR
    siirt|tTR
    siirt university|bTR
    sikar|tIN
    sikasso|tML
    silang|tPH
    silchar|tIN
    silesian academy of medicine in katowice|bPL
    silesian university|bCZ
    silesian university of technology|bPL
    silifke|tTR
    siliguri|cIN
    silla university|bKR
    silliman university|bPH
    silopi|tTR
    silpakorn university|bTH
    silvania national college|bRO
    silver lake college|bUS
    simad university|bSO
    simele|tIQ
    simferopol|tUA
    simi valley|tUS
    simmering|tAT
    simmons university|bUS
    simoes filho|tBR
    simon bolivar university|bVE
    simon fraser university|bCA
    simon institute|bCH
    simula school of research and innovation|bNO
    sinah|tIQ
    sinai university|bEG
    sincelejo|tCO
    sinch'on-up|tKP
    sindh agricultural university|bPK
    sinergija university|bBA
    sinfra|tCI
    singa|tSD
    singapore|sSG
    singaporean|dSG
    singaraja|tID
    singida|tTZ
    singidunum university|bRS
    singkawang|tID
    singosari|tID
    singrauli|tIN
    sinjhoro|tPK
    sinnuris|tEG
    sinop|tBR
    sinop university|bTR
    sinp'o|tKP
    sint maarten|sNL
    sint-joriscollege|bNL
    sint-lievenscollege business|bBE
    sint-ritacollege kontich|bBE
    sinu university|bCO
    sinuiju|tKP
    sioux falls|tUS
    siping|cCN
    sipri|bSE
    sir bernard lovell academy|bGB
    sir syed university of engineering and technology|bPK
    siracusa|tIT
    sirajganj|tBD
    sirjan|tIR
    sirnak university|bTR
    sirsa|tIN
    sirte|tLY
    sisli|tTR
    sistema universitario ana g. mendez|bUS
    sister nivedita university|bIN
    sitapur|tIN
    sitiawan|tMY
    sittwe|tMM
    sittwe technological university|bMM
    situbondo|cID
    sivakasi|tIN
    sivas|tTR
    siverek|tTR
    siwan|tIN
    sj|kNO
    sjm|kNO
    sk|kSK
    skardu|tPK
    skhidni kvartaly|tUA
    skidmore college|bUS
    skikda|tDZ
    skive college|bDK
    skolkovo|bRU
    skolkovo institute of science and technology|bRU
    skopje|cMK
    skp engineering college|bIN
    skudai|tMY
    sl|kSL
    slb|kSB
    sle|kSL
    slippery rock university|bUS
    slough|tGB
    slovak|dSK
    slovakia|sSK
    slovenia|sSI
    slovenian|dSI
    slovyansk|tUA
    slv|kSV
    sm|kSM
    smart tech academy|bLT
    smolensk|tRU
    smolensk state university|bRU
    smolny university|bRU
    smolyanskyi|tUA
    smr|kSM
    sn|kSN
    so|kSO
    soacha|cCO
    sobral|tBR
    soc trang|tVN
    sochi|tRU
    sochi state university|bRU
    social and polotical sciences sultan ageng tirtayasa university|bID
    sodermalm|tSE
    sodo|tET
    sofia|cBG
    software university|bBG
    sogamoso|tCO
    sogang university|bKR
    sohag|tEG
    sohag university|bEG
    sohage university|bEG
    sohar|tOM
    sohar university|bOM
    sojourner-douglass college|bUS
    soka|tJP
    soka university|bJP
    soka university of america|bUS
    sokode|tTG
    sokoine university of agriculture|bTZ
    sokoto|cNG
    soledad|tCO
    soledad de graciano sanchez|tMX
    solihull|tGB
    solikamsk|tRU
    solingen|tDE
    sollentuna|tSE
    solntsevo|tRU
    solomon islands|sSB
    solusi university|bZW
    solwezi|tZM
    som|kSO
    somali|dSO
    somalia|sSO
    somaroboro|tZA
    somerset college|bAU
    somerset west|tZA
    son la|tVN
    son tay|tVN
    sonargaon|tBD
    songcheng|tCN
    songea|tTZ
    songjiang|cCN
    songnan|tCN
    songnim-ni|tKP
    songyuan|tCN
    sonipat|tIN
    sonoma state university|bUS
    soochow university|bTW
    sookmyung women's university|bKR
    soonchunhyang university|bKR
    soongsil university|bKR
    sophia university|bJP
    sor-trondelag university college|bNO
    soran university|bIQ
    sorbonne paris nord university|bFR
    soreang|tID
    sorocaba|cBR
    sorong|tID
    sorriso|tBR
    sorsogon|tPH
    sos manazerska akademie|bCZ
    soshanguve|cZA
    sosnowiec|tPL
    soubre|tCI
    souk ahras|tDZ
    sousse|tTN
    south africa|sZA
    south african|dZA
    south bend|tUS
    south boston|cUS
    south carelian polytechnic|bFI
    south carolina|cUS
    south china university of technology|bCN
    south dakota|cUS
    south dublin|tIE
    south eastern university of sri lanka|bLK
    south essex college|bGB
    south fulton|tUS
    south gloucestershire and stroud college|bGB
    south korea|sKR
    south korean|dKR
    south sudan|sSS
    south sudanese|dSS
    south tangerang|cID
    south university|bUS
    south university of science and technology of china|bCN
    south ural institute of management and economics|bRU
    south ural state agrarian university|bRU
    south ural state university|bRU
    south valley university|bEG
    south-central university for nationalities|bCN
    south-east asia university|bTH
    south-west university neofit rilski|bBG
    southampton|tGB
    southampton solent university|bGB
    southeastern baptist college|bUS
    southeastern bible college|bUS
    southend-on-sea|tGB
    southern adventist university|bUS
    southern alberta institute of technology|bCA
    southern college of optometry|bUS
    southern cross university|bAU
    southern federal university|bRU
    southern methodist university|bUS
    southern nazarene university|bUS
    southern polytechnic state univerisity|bUS
    southern university - baton rouge|bUS
    southern university - new orleans|bUS
    southern university - shreveport|bUS
    southern university of science and technology|bCN
    southern wesleyan university|bUS
    southport college|bGB
    southuniversity.edu|bUS
    southwest baptist university|bUS
    southwest jiaotong university|bCN
    southwest minzu university|bCN
    southwest petroleum university|bCN
    southwest university|bCN
    southwestern adventist university|bUS
    southwestern assemblies of god university|bUS
    southwestern indian polytechnic institute|bUS
    southwestern university|bPH
    southwestern university school of law|bUS
    soviet|dRU
    soweto|cZA
    soyapango|tSV
    soyibug|tIN
    soyo|tAO
    spain|sES
    spalding university|bUS
    spanish|dES
    spanish town|tJM
    spark academy - liceum ogolnoksztalcace|bPL
    spb academic university|bRU
    spbsutd higher school of technology and energy|bRU
    spelman college|bUS
    spertus institute of jewish studies|bUS
    spinghar university|bAF
    spiru haret university|bRO
    spm|kFR
    spokane|tUS
    spoleczna akademia nauk|bPL
    sprachen und dolmetscher institut munchen|bDE
    spring arbor college|bUS
    spring hill college|bUS
    spring valley|tUS
    springfield|tUS
    springs|tZA
    sr|kSR
    srb|kRS
    sree sowdambika college of engineering|bIN
    srh university of applied sciences|bDE
    sri dharmasthala manjunatheshwara institute of technology|bIN
    sri ganganagar|tIN
    sri jayewardenepura kotte|tLK
    sri lanka|sLK
    sri lanka-german training institute|bLK
    sri lankan|dLK
    sri ramakrishna engineering college|bIN
    srikakulam|tIN
    srinagar|cIN
    srinakharinwirot university|bTH
    sripatum university|bTH
    srm institute of science and technology|bIN
    srm university|bIN
    srm university, ap - amaravati|bIN
    srm university, sonipat|bIN
    ss|kSS
    ssd|kSS
    st|kST
    st aldhelm's academy|bGB
    st ambrose college|bGB
    st andrews's anglican college|bAU
    st ciaran's college|bIE
    st clements university - higher education school|bNZ
    st edward's college|bAU
    st gregory's college|bAU
    st helens|tGB
    st henry's marist college|bZA
    st john college of engineering and management|bIN
    st john's central college, cork, ireland|bIE
    st john's college|bZA
    st luke's catholic college|bAU
    st mary's university|bCA
    st oran's college for girls|bNZ
    st peter's college, palmerston north|bNZ
    st. barthelemy|sFR
    st. catharines|tCA
    st. helena, ascension & tristan da cunha|sGB
    st. helena, ascension and tristan da cunha|sGB
    st. john's|tCA
    st. kitts & nevis|sKN
    st. kitts and nevis|sKN
    st. louis|tUS
    st. lucia|sLC
    st. martin|sFR
    st. petersburg|cRU
    st. pierre & miquelon|sFR
    st. pierre and miquelon|sFR
    st. vincent & grenadines|sVC
    st. vincent and grenadines|sVC
    st.clair college|bCA
    st.cyril and methodius university|bMK
    st.kliment ohridski university|bMK
    st.polten university of applied sciences|bAT
    staatliche gewerbeschule g18 - technical college g18|bDE
    staatliche studienakademie glauchau|bDE
    staffordshire university|bGB
    stamford|tUS
    stamford international university|bUS
    standard institute of technology|bNP
    standerton|tZA
    stanford|bUS
    stanley|cGB
    stara zagora|tBG
    staryy oskol|tRU
    staszic pila college|bPL
    state biotechnological university|bUA
    state college of higher educations|bCH
    state council|bCN
    state department|bUS
    state islamic university sunan ampel|bID
    state islamic university sunan kalijaga|bID
    state maritine academy|bRU
    state pedagogical university in kryvyi rih|bUA
    state polytechnic of jember|bID
    state polytechnic of ujung pandang|bID
    state school of applied computer sciences and economics|bCH
    state university of economics and technology|bUA
    state university of management|bRU
    state university of new york at albany|bUS
    state university of new york at buffalo|bUS
    state university of new york health sience centre syracuse|bUS
    state university of southwest bahia|bBR
    state university of telecommunication|bUA
    state university of telecommunications|bUA
    state university of tetova|bMK
    state university of west georgia|bUS
    state vocational university in wloclawek|bPL
    staten island|tUS
    stavanger|tNO
    stavropol|tRU
    stavropol state agrarian university|bRU
    stavropol state technical university|bRU
    stavropol state university|bRU
    stefan cel mare university of suceava|bRO
    stefan university|bUS
    stephen f. austin state university|bUS
    stephens college|bUS
    stephenson college|bGB
    sterling college|bUS
    sterling heights|tUS
    sterlitamak|tRU
    sterlitamak branch bashkir state university|bRU
    sterlitamak branch of bashkir state university|bRU
    sterlitamak state pedagogical institute|bRU
    stetson university|bUS
    stevens institute of technology|bUS
    sti college fairview|bPH
    stiftung wissenschaft und politik|bDE
    stillman college|bUS
    stimson center|bUS
    stis polytechnic of statistics|bID
    stmik bumigora university|bID
    stockholm|cSE
    stockholm international peace research institute|bSE
    stockholm school of economics in riga|bLV
    stockholms tekniska institut|bSE
    stockport|tGB
    stockton|tUS
    stoke-on-trent|tGB
    stp|kST
    strasbourg|tFR
    strathmore university|bUS
    stredni prumyslova skola a obchodni akademie, frydek-mistek|bCZ
    stredni prumyslova skola polytechnicka - cop zlin|bCZ
    strogino|tRU
    student subdomain for alfa college in hoogeveen and groningen|bNL
    students email domain of tsiolkovsky kaluga state university|bRU
    stuttgart|cDE
    suan dusit rajabhat university|bTH
    suan luang|tTH
    subang|tID
    subang jaya|cMY
    subotica|tRS
    subotica tech - college of applied sciences|bRS
    subulussalam|tID
    sucre|cBO
    sudan|sSD
    sudanese|dSD
    suez|cEG
    suginami|cJP
    suicheng|tCN
    suihua|tCN
    suining|cCN
    suisse|sCH
    suita|tJP
    suizhou|cCN
    sujangarh|tIN
    sujiatun|tCN
    sukabumi|tID
    sukawati|tID
    sukhothai thammathirat open university|bTH
    sukkur|cPK
    sukrah|tTN
    sul ross state university|bUS
    sulaimaniya polytechnic university|bIQ
    sulaymaniyah|cIQ
    suleja|tNG
    suleyman demirel university|bKZ TR
    sullana|tPE
    sullivan college|bUS
    sultan abdul halim muadzam shah polytechnic|bMY
    sultan azlan shah polytechnic|bMY
    sultan haji ahmad shah polytechnic|bMY
    sultan idris shah polytechnic|bMY
    sultan kudarat|tPH
    sultan mizan zainal abidin polytechnic|bMY
    sultan moulay slimane university|bMA
    sultan pur majra|tIN
    sultan qaboos university|bOM
    sultan salahuddin abdul aziz shah polytechnic|bMY
    sultanah|cSA
    sultanah bahiyah polytechnic|bMY
    sultanbeyli|tTR
    sultangazi|tTR
    sultanpur|tIN
    sumare|tBR
    sumayl|tIQ
    sumbawanga|tTZ
    sumbe|tAO
    sumedang|tID
    sumedang utara|tID
    sumgait state university|bAZ
    sumgayit|tAZ
    sumida|tJP
    sumy|tUA
    sumy national agrarian university|bUA
    sumy state university|bUA
    sun yat-sen university|bCN
    sunch'on|tKP
    suncheon|tKR
    sunderland|tGB
    sung kyun kwan university|bKR
    sungai buloh|tMY
    sungai penuh|tID
    sungai petani|cMY
    sungailiat|tID
    sunggal|tID
    sungkonghoe university|bKR
    sungkyul university|bKR
    sungkyunkwan university|bUS
    sungshin women's university|bKR
    sunmoon university|bKR
    sunnyvale|tUS
    sunrise manor|tUS
    sunset park|tUS
    sunshine coast|tAU
    sunway university college|bMY
    suqian|cCN
    sur|kSR
    sur university college|bOM
    surabaya|cID
    surakarta|cID
    suranaree university of technology|bTH
    surat|cIN
    surat thani|tTH
    surcolombian university|bCO
    surendranagar|tIN
    surgut|tRU
    surgut professional college|bRU
    surgut state university|bRU
    suriapet|tIN
    suriname|sSR
    surrey|cCA
    suruc|tTR
    surulere|tNG
    susquehanna university|bUS
    sutton|tGB
    sutton coldfield|tGB
    suva|cFJ
    suwaylih|tJO
    suwon|cKR
    suzano|tBR
    suzhou|cCN
    suzuka|tJP
    sv|kSV
    svalbard & jan mayen|sNO
    svalbard and jan mayen|sNO
    svendborg international maritime academy|bDK
    svey reong university|bKH
    svk|kSK
    svn|kSI
    swansea|tGB
    swansea metropolitan university|bGB
    swansea university|bGB
    swarthmore college|bUS
    swe|kSE
    sweden|sSE
    swedish|dSE
    swedish school of economics and business administration, finland|bFI
    sweet briar college|bUS
    swinburne university of technology|bAU
    swinburne university of technology, sarawak campus|bMY
    swindon|tGB
    swiss|dCH
    swiss confederation|sCH
    swiss federal institute of technology, lausanne|bCH
    swiss german university|bID
    swisspeace|bCH
    switzerland|sCH
    swz|kSZ
    sx|kNL
    sxm|kNL
    sy|kSY
    syc|kSC
    sydney|cAU
    sykhiv|tUA
    syktyvkar|tRU
    syktyvkar state university|bRU
    sylhet|tBD
    sylhet engineering college|bBD
    sylhet international university|bBD
    symbiosis institute of computer studies and research|bIN
    symbiosis institute of operations management|bIN
    synergy university|bRU
    syr|kSY
    syracuse|tUS
    syracuse university|bUS
    syria|sSY
    syrian|dSY
    systems security laboratory, university of piraeus|bGR
    syzran|tRU
    sz|kSZ
    szczecin|tPL
    szechenyi istvan university|bHU
    szeged|tHU
    szekesfehervar|tHU
    szent istvan university|bHU
    t.c. amasya university|bTR
    t.c. maltepe university|bTR
    t.c. mehmet akif ersoy university|bTR
    t.c. mimar sinan fine arts university|bTR
    t.c. nuh naci yazgan university|bTR
    ta'if|cSA
    taboao da serra|tBR
    tabor college|bUS
    tabora|tTZ
    tabriz|cIR
    tabuk|cSA
    tacheng|tCN
    tachikawa|tJP
    tacloban|tPH
    tacna|tPE
    tacoma|tUS
    tacurong|tPH
    tadepalligudem|tIN
    tadpatri|tIN
    taegu university|bKR
    tafila technical university|bJO
    taganrog|tRU
    taganrog state pedagogical institute|bRU
    taganrog state university of radioengineering|bRU
    taganskiy|tRU
    taguatinga|tBR
    taguig|cPH
    tahoua|tNE
    tahta|tEG
    tai po|tCN
    tai solarin university of education|bNG
    tai'an|cCN
    taibah university|bSA
    taibai|tCN
    taicang|cCN
    taichung|cTW
    taieri college|bNZ
    taif university|bSA
    tainan|cTW
    taipa|tCN
    taipei|cTW
    taiping|tMY
    taishan|tCN
    taito|tJP
    taitung|tTW
    taiwan|sTW
    taiwanese|dTW
    taiyuan|cCN
    taiz|cYE
    taizhou|cCN
    taj international college|bMY
    tajen university|bTW
    tajik|dTJ
    tajikistan|sTJ
    tajimi|tJP
    tajura'|tLY
    takamatsu|tJP
    takaoka|tJP
    takarazuka|tJP
    takasaki|tJP
    takatsuki|tJP
    takeo|cKH
    takestan islamic azad university|bIR
    takming university of science and technology|bTW
    takoradi|tGH
    takoradi polytechnic|bGH
    takshashila institution|bIN
    talatona|cAO
    talca|tCL
    talcahuano|tCL
    taldykorgan|tKZ
    talhar|tPK
    taling chan|tTH
    talisay|tPH
    talkha|tEG
    talladega college|bUS
    tallahassee|tUS
    tallinn|cEE
    tam ky|tVN
    tama|tJP
    tamale|tGH
    taman petaling|tMY
    tambacounda|tSN
    tambaram|tIN
    tambov|tRU
    tambov state technical university|bRU
    tamil nadu|cIN
    tamkang university|bTW
    tampa|tUS
    tampere|tFI
    tampere polytechnic|bFI
    tampere university of applied sciences|bFI
    tampere university of technology|bFI
    tampere university, tampere|bFI
    tampico|tMX
    tampines estate|tSG
    tampines new town|tSG
    tan an|tVN
    tan chau|tVN
    tan tao university|bVN
    tandil|tAR
    tando adam|tPK
    tando allahyar|tPK
    tando bago|tPK
    tando muhammad khan|tPK
    tanga|tTZ
    tangail|tBD
    tangara da serra|tBR
    tangerang|cID
    tanggu|cCN
    tanghe|tCN
    tangier|cMA
    tangshan|cCN
    tanjung pandan|tID
    tanjung pinang|tID
    tanjungbalai|tID
    tanri abeng university|bID
    tanta|cEG
    tantou|tCN
    tanza|tPH
    tanzania|sTZ
    tanzanian|dTZ
    tanzhou|tCN
    taonan|tCN
    taourirt|tMA
    taoyuan|tTW
    taozhou|tCN
    tapachula|tMX
    taraba state university|bNG
    tarakan|tID
    taranto|tIT
    taras shevchenko national university of kyiv|bUA
    tarawa|cKI
    taraz|tKZ
    taraz state university|bKZ
    tarbiat modares university|bIR
    targowek|tPL
    targu mures|tRO
    targu-mures university of theatre|bRO
    tariba|tVE
    tarija|tBO
    tarime|tTZ
    tarlac city|tPH
    tarleton state university|bUS
    tarnow|tPL
    tarragona|tES
    tarsus|tTR
    tarsus university|bTR
    tartu health care college|bEE
    tartus|tSY
    tascollege|bAU
    tasek glugor|tMY
    tashkent|cUZ
    tasikmalaya|cID
    tata institute of fundamental research|bIN
    tatui|tBR
    tatung university|bTW
    taubate|tBR
    taunggyi|tMM
    taunggyi technological university|bMM
    taungoo|tMM
    taungoo technological university|bMM
    taunsa|tPK
    tauranga|tNZ
    taurida national v.i.vernadsky university|bUA
    tav college|bCA
    tavria state agrotechnological university|bUA
    tawau|tMY
    tay bac university|bVN
    tay do university|bVN
    tay ho|tVN
    tay nguyen university|bVN
    tay ninh|tVN
    tayabas|tPH
    taylor university|bUS
    taylor university, fort wayne campus|bUS
    taylor's university college|bMY
    taytay|tPH
    taza|tMA
    tazkia islamic university college|bID
    tbilisi|cGE
    tc|kGB
    tca|kGB
    tcd|kTD
    td|kTD
    team university|bUZ
    tebessa|tDZ
    tebingtinggi|tID
    tech college aalborg|bDK
    technical college of ternopil ivan puluj national technical university|bUA
    technical commercial and technological institute fossati-da passano|bIT
    technical institute of dubnica in dubnica nad vahom|bSK
    technical school of communication 25|bPL
    technical university in kosice|bSK
    technical university in zvolen|bSK
    technical university of applied sciences rosenheim|bDE
    technical university of bialystok|bPL
    technical university of cluj-napoca|bRO
    technical university of cracow|bPL
    technical university of czestochowa|bPL
    technical university of gabrovo|bBG
    technical university of gdansk|bPL
    technical university of iasi|bRO
    technical university of liberec|bCZ
    technical university of mining and metallurgy ostrava|bCZ
    technical university of opole|bPL
    technical university of plovdiv|bBG
    technical university of radom|bPL
    technical university of rzeszow|bPL
    technical university of szczecin|bPL
    technical university of timisoara|bRO
    technical university of varna|bBG
    technical-industrial institute galileo galilei, leghorn|bIT
    technion|bIL
    technische hochschule bingen university of applied sciences|bDE
    technische universitat bergakademie freiberg|bDE
    technische universitat carolo-wilhelmina zu braunschweig|bDE
    technische universitat chemnitz-zwickau|bDE
    technische universitat clausthal|bDE
    technische universitat darmstadt|bDE
    technische universitat graz|bAT
    technische universitat hamburg-harburg|bDE
    technische universitat ilmenau|bDE
    technische universitat wien|bAT
    technological education institute of epiros|bGR
    technological education institute of heraklion|bGR
    technological education institute of kalamata|bGR
    technological education institute of kavala|bGR
    technological education institute of kozani|bGR
    technological education institute of lamia|bGR
    technological education institute of larissa|bGR
    technological education institute of mesologgi|bGR
    technological education institute of patras|bGR
    technological education institute of piraeus|bGR
    technological education institute of serres|bGR
    technological education institute of sterea ellada|bGR
    technological education institute of thessaloniki|bGR
    technological educational institute of central macedonia|bGR
    technological institute of superior studies of zamora|bMX
    technological university (toungoo)|bMM
    technological university of bolivar|bCO
    technological university of kalay|bMM
    technological university of kyaukse|bMM
    technological university of mawlamyine|bMM
    technological university of queretaro|bMX
    technological university of tula-tepeji|bMX
    technological university pakokku|bMM
    technological university taunggyi|bMM
    technology education and research integrated institute|bIN
    tecnologico de baja california, universidad|bMX
    tecnologico universitario espiritu santo|bEC
    ted atakent college|bTR
    ted university|bTR
    tegal|tID
    tegucigalpa|cHN
    tehran|cIR
    tehuacan|tMX
    teixeira de freitas|tBR
    tek-up private higher school of technologies and ingineering|bTN
    tek-up university|bDE
    tekirdag|tTR
    teknikcollege karlskoga/degerfors|bSE
    tekstil'shchiki|tRU
    tel aviv|cIL
    telde|tES
    telemark university college|bNO
    telford|tGB
    telkom institute of technology purwokerto|bID
    teluk intan|tMY
    teluknaga|tID
    tema|tGH
    temara|tMA
    temasek junior college|bSG
    temasek polytechnic|bSG
    temecula|tUS
    temirtau|tKZ
    tempe|tUS
    tempe junction|tUS
    temple university|bUS
    temuco|tCL
    tencent|bCN
    tengyue|tCN
    teni|cIN
    tennessee|cUS
    teofilo otoni|tBR
    tepav|bTR
    tepexpan|tMX
    tepic|tMX
    terenure college|bIE
    teresina|cBR
    teresopolis|tBR
    ternate|tID
    terni|tIT
    ternopil|tUA
    ternopil academy of national economy|bUA
    ternopil ivan puluj national technical university|bUA
    ternopil national medical university|bUA
    terrassa|tES
    terrebonne|tCA
    teshi old town|tGH
    tete|tMZ
    tetouan|tMA
    tetuan de las victorias|tES
    texas|cUS
    texas college of management and it|bNP
    texcoco de mora|tMX
    teylingen college noordwijkerhout/voorhout/rijnsburg|bNL
    teziutlan|tMX
    tezpur university|bIN
    tg|kTG
    tgo|kTG
    th|kTH
    tha|kTH
    thai|dTH
    thai nguyen|tVN
    thai nguyen university|bVN
    thai-nichi institute of technology|bTH
    thailand|sTH
    thainguyen university of agriculture and forestry|bVN
    thaksin university|bTH
    thakur college of engineering and technology|bIN
    thakur institute of management studies, career development & research|bIN
    thames valley university|bGB
    thammasat university|bTH
    thane|cIN
    thanesar|tIN
    thang long university|bVN
    thanh hoa|cVN
    thanh khe|tVN
    thanh pho ba ria|tVN
    thanh pho song cong|tVN
    thanh xuan|tVN
    thanjavur|tIN
    thapar institute of engineering & technology|bUS
    thaton|tMM
    the academic college of tel aviv-yaffo|bIL
    the academy of interactive entertainment|bAU
    the academy of special education (the maria grzegorzewska university)|bPL
    the asia pacific school of business (private) education group|bGB
    the bohdan khmelnytsky national university of cherkasy|bUA
    the british international school of kuala lumpur|bMY
    the british university in egypt|bEG
    the bronx|cUS
    the carey baptist college|bAU
    the chesterfield college group|bGB
    the college of banking|bCZ
    the college of insurance|bUS
    the college of richard collyer|bGB
    the college of westchester|bUS
    the college of wooster|bUS
    the ctl eurocollege|bCY
    the curtis institute of music|bUS
    the cyber university of korea|bUS
    the defiance college|bUS
    the farnborough academy|bGB
    the fast school & science academy|bPK
    the federal polytechnic, ilaro|bNG
    the federal university of oye ekiti|bNG
    the hague|cNL
    the higher institute of engineering and technology|bEG
    the higher institute of engineering and technology - alarish|bEG
    the higher institute of information technologies and communication|bTN
    the higher institute of information technologies and communications|bTN
    the independent schools foundation academy|bCN
    the institute of logistics and warehousing (ilim)|bPL
    the institute of photonic sciences|bES
    the international university of beirut|bLB
    the jacob of paradies university in gorzow wielkopolski|bPL
    the king's academy|bGB
    the kingdom university|bBH
    the kings university|bCA
    the lakes college|bAU
    the master's college|bUS
    the media institute|bSE
    the mobile university|bDE
    the naropa institute|bUS
    the neotia university|bIN
    the netherlands|sNL
    the nyeri national polytechnic|bKE
    the one academy of communication design|bMY
    the open university of japan|bJP
    the petchey academy|bGB
    the petroleum institute|bAE
    the pirbright institute|bGB
    the priory academy|bGB
    the queen's university belfast|bGB
    the robert gordon university|bGB
    the rockefeller university|bUS
    the rosalind franklin institute|bGB
    the sage colleges|bUS
    the samworth church academy|bGB
    the school of engineering and business vaud|bCH
    the scripps research institute|bUS
    the sixth form college farnborough|bGB
    the state higher school of technology and economics in jaroslaw|bPL
    the state school of higher education in chelm|bPL
    the state school of higher professional education in elblag|bPL
    the superior college|bPK
    the tulane university of new orleans|bUS
    the union institute|bUS
    the university college of enterprise and administration in lublin|bPL
    the university of electro-communications|bJP
    the university of finance and administration|bCZ
    the university of georgia|bGE
    the university of maroua|bCM
    the university of queensland|bAU
    the ural state mining university|bRU
    the vale academy|bGB
    the valley|cGB
    the vnuk institute for research and executive education|bVN
    the witelon state university of applied sciences in legnica|bPL
    the witold pilecki university of applied sciences in oswiecim|bPL
    thebes academy|bEG
    thembisa|cZA
    thenali|tIN
    thessaloniki|tGR
    thi tran dai tu|tVN
    thi tran dong trieu|tVN
    thi tran thuan chau|tVN
    thiel college|bUS
    thies|tSN
    thies nones|tSN
    thies polytechnic school|bSN
    thika|tKE
    thimphu|cBT
    thiruvananthapuram|cIN
    thohoyandou|tZA
    thoi lai|tVN
    thomas a. edison state college|bUS
    thomas edison state university|bUS
    thomas jefferson university|bUS
    thomas more college|bUS
    thomas university|bUS
    thompson rivers university|bCA
    thomson rivers university|bCA
    thon buri|tTH
    thoothukudi|tIN
    thornton|tUS
    thot not|tVN
    thousand oaks|tUS
    three cultures university|bMX
    thrissur|tIN
    thu dau mot|tVN
    thu dau mot university|bVN
    thu duc|cVN
    thuan an|cVN
    thuan thanh|tVN
    thunder bay|tCA
    thung khru|tTH
    thuqbah|tSA
    tianfu|tCN
    tianfu southwest university of finance and economics|bCN
    tianjin|cCN
    tianjin open university|bCN
    tianjin polytechnic university|bCN
    tianshui|cCN
    tiaret|tDZ
    tibet|cCN
    tidar university|bID
    tiebo|tSN
    tieli|tCN
    tieling|tCN
    tien giang university|bVN
    tietgen business college|bDK
    tiffin university|bUS
    tigwav|tHT
    tijuana|cMX
    tilburg|tNL
    tilburg university|bNL
    tima|tEG
    timika|tID
    timisoara|tRO
    timon|tBR
    timor leste|sTL
    timor-leste|sTL
    tin shui wai|tCN
    tinaquillo|tVE
    tinh bien|tVN
    tinsukia|tIN
    tio university|bNL
    tirana|cAL
    tiraspol|tMD
    tiraspol state university|bMD
    tirmiz|tUZ
    tiruchirappalli|cIN
    tirunelveli|cIN
    tirupati|tIN
    tiruppur|cIN
    tiruvannamalai|tIN
    tiruvottiyur|tIN
    tishk international university (tiu)|bIQ
    tishreen university|bSY
    titagarh|tIN
    titiwangsa|tMY
    tivaouane|tSN
    tizi ouzou|tDZ
    tj|kTJ
    tjk|kTJ
    tk|kNZ
    tkl|kNZ
    tkm|kTM
    tkm college of engineering, kollam|bIN
    tl|kTL
    tlahuac|tMX
    tlalnepantla|cMX
    tlalpan|cMX
    tlaquepaque|cMX
    tlemcen|tDZ
    tls|kTL
    tm|kTM
    tn|kTN
    to|kTO
    toa payoh new town|tSG
    toamasina|tMG
    toba tek singh|tPK
    tobb economics and technology university|bTR
    tobolsk|tRU
    tobruk|tLY
    toccoa falls college|bUS
    tochigi|tJP
    tocoa|tHN
    toda peace institute|bJP
    togliatti academy of management (taom)|bRU
    togliatti state university|bRU
    togo|sTG
    tohoku computer college|bJP
    tohoku university|bJP
    toi ohomai institute of technology|bNZ
    tokai|tJP
    tokai university|bJP
    tokat|tTR
    tokch'on|tKP
    tokelau|sNZ
    tokorozawa|tJP
    tokoza|tZA
    tokushima|tJP
    tokuyama|tJP
    tokyo|cJP
    toledo|tBR PH US
    toledo international centre for peace|bES
    toledo prudente centro universitario|bBR
    toli-toli|tID
    toliara|tMG
    toluca|tMX
    tolyatti|cRU
    tomakomai|tJP
    tomas bata university in zlin|bCZ
    tomsk|cRU
    tomsk polytechnic university|bRU
    ton|kTO
    ton duc thang university|bVN
    tonala|tMX
    tondabayashicho|tJP
    tonga|sTO
    tongchuan|tCN
    tongchuanshi|tCN
    tonghua|cCN
    tongji medical university|bCN
    tongji university|bCN
    tongliao|tCN
    tongling|tCN
    tongren|tCN
    tongshan|tCN
    tongzhou|tCN
    tonk|tIN
    tony blair institute|bGB
    toowoomba|tAU
    top education institute|bAU
    topeka|tUS
    torbat-e heydariyeh|tIR
    torcuato di tella university|bAR
    tordher|tPK
    toride|tJP
    toronto|cCA
    toros university|bTR
    torquay academy|bGB
    torrance|tUS
    torrejon de ardoz|tES
    torrens university|bAU
    torreon|cMX
    torun|tPL
    toshima|tJP
    toshkent davlat pedagogika universiteti|bUZ
    toshkent davlat texnika universiteti|bUZ
    totonicapan|tGT
    tottenham|tGB
    tottori-shi|tJP
    touba|cSN
    toufen|tTW
    tougaloo college|bUS
    touggourt|tDZ
    toulon|tFR
    toulouse|cFR
    touro college|bUS
    touro university|bUS
    townsville|tAU
    towson university|bUS
    toyama|tJP
    toyo university|bJP
    toyohashi|tJP
    toyohashi university of technology|bJP
    toyokawa|tJP
    toyonaka|tJP
    toyota|tJP
    tpm college|bMY
    tr|kTR
    tra vinh|tVN
    tra vinh university|bVN
    trabzon|tTR
    trabzon university|bTR
    trakia university|bBG
    trakia university stara zagora|bBG
    trakya university|bTR
    trang bang|tVN
    transbaikal state university|bRU
    transilvania university of brasov|bRO
    transport and telecommunication institute|bLV
    transworld university|bTW
    transylvania university|bUS
    trends research & advisory|bAE
    trent university|bCA
    trento|tIT
    trevecca nazarene university|bUS
    tri-cities|tUS
    tri-college university|bUS
    triatma mulya university|bID
    tribhuvan university, institute of engineering, pashchimanchal campus|bNP
    tribhuvan university, institute of engineering, pulchowk campus|bNP
    trier|tDE
    trier university of applied sciences|bDE
    trieste|tIT
    trincomalee|tLK
    trindade|tBR
    trinidad & tobago|sTT
    trinidad and tobago|sTT
    trinity bible college|bUS
    trinity college carmarthen|bGB
    trinity college of music|bGB
    trinity international university|bUS
    trinity international university (excel), miami|bUS
    trinity university|bUS
    trinity western university|bCA
    tripoli|cLY
    trisakti institute of tourism|bID
    trois-rivieres|tCA
    trondheim|tNO
    troparevo|tRU
    troy university|bUS
    troy university, montgomery|bUS
    trujillo|cPE
    truman state university|bUS
    trunojoyo madura university|bID
    truro & penwith college|bGB
    truro college|bGB
    tsaritsyno|tRU
    tsentralno-miskyi|tUA
    tsentralnyi|tUA
    tseung kwan o|tCN
    tshikapa|cCD
    tshilenge|tCD
    tshwane university of technology|bZA
    tsing yi town|tCN
    tsinghua|bCN
    tsiolkovsky kaluga state university|bRU
    tsu|tJP
    tsuchiura|tJP
    tsuen wan|tCN
    tsukuba|tJP
    tsuruoka|tJP
    tsuyama|tJP
    tt|kTT
    tto|kTT
    tubarao|tBR
    tucson|cUS
    tudor grange academy solihull|bGB
    tuen mun|cCN
    tufts university|bUS
    tuguegarao|tPH
    tula|tRU
    tula state university|bRU
    tulancingo|tMX
    tulsa|tUS
    tulua|tCO
    tumaini university - iringa university college|bTZ
    tumkur|tIN
    tumxuk|tCN
    tun|kTN
    tunduma|tTZ
    tung chung|tCN
    tung wah college|bCN
    tung wah group of hospitals li ka shing college|bCN
    tunghai university|bTW
    tungi|tBD
    tungipara|tBD
    tungnan university|bTW
    tunis|cTN
    tunisia|sTN
    tunisian|dTN
    tunja|tCO
    tunku abdul rahman chinese college|bMY
    tunku abdul rahman university (chinese university)|bMY
    tunku syed sirajuddin polytechnic|bMY
    tur|kTR
    turan university|bKZ
    turgutlu|tTR
    turhal|tTR
    turiba university|bLV
    turin|cIT
    turin polytechnic university in tashkent|bUZ
    turkey|sTR
    turkish|dTR
    turkish national police academy|bTR
    turkish-german university|bTR
    turkistan|tKZ
    turkiye|sTR
    turkmen|dTM
    turkmenabat|tTM
    turkmenistan|sTM
    turks & caicos islands|sGB
    turks and caicos islands|sGB
    turku|tFI
    turku school of economics and business administration|bFI
    turku university of applied sciences|bFI
    turmero|tVE
    turpan|tCN
    tuscaloosa|tUS
    tuscany|cIT
    tusculum college|bUS
    tuv|kTV
    tuva state university|bRU
    tuvalu|sTV
    tuxtepec|tMX
    tuxtla|cMX
    tuy hoa|tVN
    tuyen quang|tVN
    tuz khurmatu|tIQ
    tuzla|tBA
    tv|kTV
    tver|tRU
    tver state medical academy|bRU
    tver state technical university|bRU
    tver state university|bRU
    tw|kTW
    twifu praso|tGH
    twn|kTW
    tychy|tPL
    tyler|tUS
    tyndale university college & seminary|bCA
    tyndall national institute|bIE
    tyoply stan|tRU
    tyre|tLB
    tyumen|cRU
    tz|kTZ
    tza|kTZ
    tzu chi college of medicine and humanities|bTW
    tzu chi university|bTW
    u.s.|dUS
    u.s. virgin islands|sUS
    ua|kUA
    ua universite antonine|bLB
    uae|sAE
    ualikhanov university|bKZ
    uba|tBR
    ube|tJP
    uberaba|tBR
    uberlandia|cBR
    ubon ratchathani|tTH
    ubonratchathani university|bTH
    ucl erhvervsakademi og professionshojskole|bDK
    ucsi university|bMY
    udaipur|tIN
    udgir|tIN
    udine|tIT
    udmurt state university|bRU
    udon thani|tTH
    udon thani rajabhat university|bTH
    udupi|tIN
    ueda|tJP
    uepa - universidade do estado do para|bBR
    ufa|cRU
    ufuk university|bTR
    ug|kUG
    uga|kUG
    uganda|sUG
    ugandan|dUG
    ugep|tNG
    uige|tAO
    uijeongbu-si|tKR
    uji|tJP
    ujjain|cIN
    ujpest|tHU
    uk|sGB
    uka tarsadia university|bIN
    uka tarsadia university,bardoli|bGB
    ukhta|tRU
    ukhta state technical university|bRU
    ukr|kUA
    ukraine|sUA
    ukrainian|dUA
    ulaanbaatar university|bMN
    ulan bator|cMN
    ulan-ude|tRU
    ulanhot|tCN
    ulanqab|cCN
    ulhasnagar|cIN
    ullyul|tKP
    ulm|tDE
    ulm university of applied science|bDE
    ulsan|cKR
    ulsan national institute of science and technology|bKR
    ulu bedok|tSG
    uluberiya|tIN
    uludag university|bTR
    ulyanovsk|cRU
    umarkot|tPK
    umea|tSE
    umea university|bSE
    umm al-qura university|bSA
    umm qasr|tIQ
    ummah university|bPS
    umraniye|cTR
    umuahia|tNG
    umuarama|tBR
    unaizah|tSA
    undiknas university|bID
    uneti university|bVN
    ungaran|tID
    ungku omar premier polytechnic|bMY
    uni-facef centro universitario municipal de franca|bBR
    uniacademia centro universitario|bBR
    uniamerica centro universitario|bBR
    uniara - universidade de araraquara|bBR
    uniateneu university center|bBR
    unicorn college|bCZ
    unifafibe university center|bBR
    unifatecie centro universitario|bBR
    unifemm - centro universitario de sete lagoas|bBR
    unifeob - centro universitario fundacao de ensino octavio bastos|bBR
    unifev - centro universitario de votuporanga|bBR
    unifg - centro universitario dos guararapes|bBR
    unigoias - centro universitario de goias|bBR
    unigoias - university center of goias|bBR
    unigran - university centre of the grande dourados region|bBR
    unilasallista corporacion universitaria|bCO
    uninassau university|bBR
    uninpahu - fundacion universitaria para el desarrollo humano|bCO
    union college|bUS
    union of concerned scientists|bUS
    union university|bUS
    unipac barbacena - centro universitario presidente antonio carlos|bBR
    unipac barbacena - university president antonio carlos|bBR
    uniritter university|bBR
    unisepe educational university|bBR
    unitec institute of technology|bNZ
    united arab emirates|sAE
    united business institute|bUS
    united international university (uiu)|bBD
    united kingdom|sGB
    united states|sUS
    united states institute of peace|bUS
    united states international university|bKE
    united states of america|sUS
    united world college|bSG
    united world college maastricht|bNL
    unitri - centro universitario do triangulo|bBR
    unity college|bUS
    uniuv - centro universitario da cidade de uniao da vitoria|bBR
    univag centro universitario|bBR
    univerity visvesvaraya college of engineering|bIN
    universal city|tUS
    universal college lanka|bLK
    universal college of learning|bNZ
    universidad abierta interamericana|bAR
    universidad abierta para adultos|bDO
    universidad academia de humanismo cristiano|bCL
    universidad adolfo ibanez|bCL
    universidad adventista del plata|bUS
    universidad adventista dominicana|bDO
    universidad agroforestal fernando a.merino|bDO
    universidad alas peruanas|bPE
    universidad albert einstein|bSV
    universidad alberto hurtado|bCL
    universidad alfonso x el sabio|bES
    universidad americana (uam)|bNI
    universidad anahuac|bMX
    universidad andina nestor caceares velasquez|bPE
    universidad andina simon bolivar|bBO EC
    universidad andres bello|bCL
    universidad antonio de nebrija|bES
    universidad antonio narino|bCO
    universidad antonio ruiz de montoya|bPE
    universidad apec|bDO
    universidad arcis|bCL
    universidad argentina john f. kennedy|bAR
    universidad arturo prat|bCL
    universidad autonoma agraria antonio narro|bMX
    universidad autonoma benito juarez de oaxaca|bMX
    universidad autonoma de baja california|bMX
    universidad autonoma de campeche|bMX
    universidad autonoma de centro america|bCR
    universidad autonoma de chapingo|bMX
    universidad autonoma de chiapas|bMX
    universidad autonoma de chiriqui|bPA
    universidad autonoma de coahuila|bMX
    universidad autonoma de durango|bMX
    universidad autonoma de entre rios|bAR
    universidad autonoma de fresnillo|bMX
    universidad autonoma de guerrero|bMX
    universidad autonoma de la laguna|bMX
    universidad autonoma de las americas|bCO
    universidad autonoma de manizales|bCO
    universidad autonoma de nayarit|bMX
    universidad autonoma de nuevo leon|bMX
    universidad autonoma de occidente|bCO
    universidad autonoma de queretaro|bMX
    universidad autonoma de santa ana|bSV
    universidad autonoma de sinaloa|bMX
    universidad autonoma de tamaulipas|bMX
    universidad autonoma de tlaxcala|bMX
    universidad autonoma de veracruz villa rica|bMX
    universidad autonoma de yucatan|bMX
    universidad autonoma de zacatecas|bMX
    universidad autonoma del beni jose ballivian|bBO
    universidad autonoma del caribe|bCO
    universidad autonoma del carmen|bMX
    universidad autonoma del estado de hidalgo|bMX
    universidad autonoma del estado de morelos|bMX
    universidad autonoma del noreste|bMX
    universidad autonoma del sur|bCL
    universidad autonoma espana de durango|bMX
    universidad autonoma gabriel rene moreno|bBO
    universidad autonoma juan misael saracho|bBO
    universidad autonoma latinoamericana|bCO
    universidad autonoma metropolitana|bMX
    universidad autonoma metropolitana - azcapotzalco|bMX
    universidad autonoma metropolitana - xochimilco|bMX
    universidad autonoma monterrey|bCR
    universidad autonoma tomas frias|bBO
    universidad bellas artes|bCO
    universidad bernardo o'higgins|bCL
    universidad bicentenaria de aragua|bVE
    universidad blas pascal|bAR
    universidad bolivariana|bCL
    universidad bolivariana de venezuela|bVE
    universidad boliviana de informatica|bBO
    universidad capitain general gerardo barrios|bSV
    universidad cardenal herrera|bES
    universidad cardenal herrera-ceu|bES
    universidad casa grande|bEC
    universidad catolica andres bello|bVE
    universidad catolica anselmo llorente|bCR
    universidad catolica argentina santa maria de los buenos aires|bAR
    universidad catolica boliviana, santa cruz|bBO
    universidad catolica boliviana, tarija|bBO
    universidad catolica cardenal raul silva henriquez|bCL
    universidad catolica cecilio acosta|bVE
    universidad catolica de avila|bES
    universidad catolica de cuyo|bAR
    universidad catolica de la plata|bAR
    universidad catolica de la santisima concepcion|bCL
    universidad catolica de oriente|bCO
    universidad catolica de pereira|bCO
    universidad catolica de santa fe|bAR
    universidad catolica de santa maria|bPE
    universidad catolica de santiago de guayaquil|bEC
    universidad catolica de santiago del estero|bAR
    universidad catolica de temuco|bCL
    universidad catolica de valencia|bES
    universidad catolica de valparaiso|bCL
    universidad catolica del maule|bCL
    universidad catolica del norte|bCL CO
    universidad catolica del oriente|bCO
    universidad catolica del tachira|bVE
    universidad catolica los angeles de chimbote|bPE
    universidad catolica luis amigo|bCO
    universidad catolica madre y maestra|bDO
    universidad catolica nordestana|bDO
    universidad catolica redemptoris mater|bNI
    universidad catolica santa maria la antigua|bPA
    universidad catolica sedes sapientiae|bPE
    universidad catolica tecnologica de barahona|bDO
    universidad catolica tecnologica del cibao|bDO
    universidad cenfotec|bCR
    universidad central de bayamon|bUS
    universidad central de las villas|bCU
    universidad central del caribe|bUS
    universidad central del este|bDO
    universidad central del valle del cauca|bCO
    universidad centro occidental lisandro alvarado|bVE
    universidad centroamericana|bNI
    universidad centroamericana de ciencias empresariales|bCR
    universidad centroamericana de ciencias empresariales (ucem)|bNI
    universidad centroamericana jose simeon canas|bSV
    universidad ces|bCO
    universidad cesar vallejo|bPE
    universidad cesmag|bCO
    universidad chileno britanica de cultura|bCL
    universidad ciencias comerciales|bNI
    universidad cientifica del sur|bPE
    universidad cientifica latinoamericana de hidalgo|bMX
    universidad colegio mayor de cundinamarca|bCO
    universidad comunera|bPY
    universidad cristiana de las asambleas de dios|bSV
    universidad cristobal colon|bMX
    universidad de aconcagua|bCL
    universidad de alcala de henares|bES
    universidad de alicante|bES
    universidad de almeria|bES
    universidad de america bogota|bCO
    universidad de antioquia|bCO
    universidad de antofagasta|bCL
    universidad de artes, ciencias y comunicacion|bCL
    universidad de atacama|bCL
    universidad de belgrano|bAR
    universidad de bologna - representacion en buenos aires|bAR
    universidad de burgos|bES
    universidad de cadiz|bES
    universidad de caldas|bCO
    universidad de camaguey|bCU
    universidad de cantabria|bES
    universidad de carabobo|bVE
    universidad de cartago florencio del castillo|bCR
    universidad de castilla la mancha|bES
    universidad de celaya|bMX
    universidad de ciego de avila|bCU
    universidad de ciencias aplicadas y ambientales (udca)|bCO
    universidad de ciencias de la informatica|bCL
    universidad de ciencias empresariales y sociales|bAR
    universidad de ciencias y humanidades|bPE
    universidad de cienfuegos|bCU
    universidad de colima|bMX
    universidad de comunicacion avanzada|bMX
    universidad de concepcion|bCL
    universidad de concepcion del uruguay|bAR
    universidad de cundianamarca|bCO
    universidad de desarrollo sustentable|bPY
    universidad de deusto|bES
    universidad de especialidades del espiritu santo|bEC
    universidad de extremadura|bES
    universidad de gerona|bES
    universidad de granada|bES
    universidad de granma|bCU
    universidad de guanajuato|bMX
    universidad de holguin|bCU
    universidad de huanuco|bPE
    universidad de huelva|bES
    universidad de investigacion y desarrollo - udi|bCO
    universidad de jaen|bES
    universidad de la amazonia|bCO
    universidad de la coruna|bES
    universidad de la cuenca del plata|bAR
    universidad de la empresa (ude)|bUY
    universidad de la frontera|bCL
    universidad de la guajira|bCO
    universidad de la habana|bCU
    universidad de la integracion de las americas (unidad)|bPY
    universidad de la laguna|bES
    universidad de la marina mercante|bAR
    universidad de la punta|bAR
    universidad de la republica|bUY
    universidad de la rioja|bES
    universidad de la sabana|bCO
    universidad de la salle|bCO
    universidad de la serena|bCL
    universidad de la sierra a.c.|bMX
    universidad de la tercera edad|bDO
    universidad de las americas|bMX
    universidad de las americas (ulam)|bNI
    universidad de las artes|bEC
    universidad de las palmas de gran canaria|bES
    universidad de las regiones autonomas de la costa caribe nicaraguense|bNI
    universidad de los andes|bCL
    universidad de los lagos|bCL
    universidad de los llanos|bCO
    universidad de magallanes|bCL
    universidad de manizales|bCO
    universidad de mendoza|bAR
    universidad de montemorelos|bMX
    universidad de moron|bAR
    universidad de murcia|bES
    universidad de narino|bCO
    universidad de navarra|bES
    universidad de norteamerica|bMX
    universidad de o'higgins|bCL
    universidad de occidente|bMX
    universidad de oviedo|bES
    universidad de palermo|bAR
    universidad de pamplona|bCO
    universidad de pinar del rio|bCU
    universidad de playa ancha|bCL
    universidad de puerto rico, bayamon|bUS
    universidad de puerto rico, ponce|bUS
    universidad de quintana roo|bMX
    universidad de salamanca|bES
    universidad de san buenaventura|bCO
    universidad de san carlos de guatemala|bGT
    universidad de san jose|bCR
    universidad de san martin de porres|bPE
    universidad de san pablo ceu|bES
    universidad de santiago de compostela|bES
    universidad de sonora|bMX
    universidad de sonsonate|bSV
    universidad de sucre|bCO
    universidad de talca|bCL
    universidad de tarapaca|bCL
    universidad de valencia|bES
    universidad de valladolid|bES
    universidad de valparaiso|bCL
    universidad de vigo|bES
    universidad de vina del mar|bCL
    universidad del aconcagua|bAR
    universidad del atlantico|bCO
    universidad del azuay|bEC
    universidad del bajio|bMX
    universidad del bio-bio|bCL
    universidad del caribe|bDO
    universidad del cauca|bCO
    universidad del cema|bAR
    universidad del cono sur de las americas|bPY
    universidad del desarrollo|bCL
    universidad del istmo|bGT
    universidad del magdalena|bCO
    universidad del mayab|bMX
    universidad del museo social argentino|bAR
    universidad del noreste|bMX
    universidad del norte santo tomas de aquino|bAR
    universidad del pacifico|bCO
    universidad del pais vasco|bES
    universidad del quindio|bCO
    universidad del rosario|bCO
    universidad del sagrado corazon|bUS
    universidad del salvador|bAR
    universidad del sinu|bCO
    universidad del tepeyac|bMX
    universidad del tolima|bCO
    universidad del turabo|bUS
    universidad del turismo|bCR
    universidad del valle|bCO
    universidad del valle de atemajac|bMX
    universidad del valle de guatemala|bGT
    universidad del valle de toluca|bMX
    universidad del valle del bravo|bMX
    universidad diego portales|bCL
    universidad distral francisco jose de caldas|bCO
    universidad domingo savio|bBO
    universidad dominicana o&m|bDO
    universidad dominico-americana|bDO
    universidad don bosco|bSV
    universidad don vasco|bMX
    universidad dr. andreas bello|bSV
    universidad dr. jose matias delgado|bSV
    universidad dr. rafael belloso chacin|bUS
    universidad eafit|bCO
    universidad ean|bCO
    universidad el bosque|bCO
    universidad empresarial|bUS
    universidad empresarial siglio 21|bAR
    universidad espana de durango|bMX
    universidad especializada de las americas|bPA
    universidad estatal a distancia|bCR
    universidad estatal amazonica|bEC
    universidad estatal de bolivar|bEC
    universidad estatal de milagro unemi|bEC
    universidad estatal de sonora|bMX
    universidad estatal peninsula de santa elena|bEC
    universidad eugenio maria de hostos|bDO
    universidad europea del atlantico|bES
    universidad europea miguel de cervantes|bES
    universidad experimental felix adam|bDO
    universidad federico henriquez y carvajal|bDO
    universidad femenina del sagrado corazon|bPE
    universidad fermin toro|bVE
    universidad fidelitas|bCR
    universidad finis terrae|bCL
    universidad francisco de aguirre|bCL
    universidad francisco de paula santander|bCO
    universidad francisco de vitoria|bES
    universidad francisco gavidia|bSV
    universidad francisco marroquin|bGT US
    universidad franco-mexicana|bMX
    universidad fray luca paccioli|bMX
    universidad fundepos alma mater|bCR
    universidad gabriela mistral|bCL
    universidad galileo|bUS
    universidad iberoamericana|bMX
    universidad iberoamericana de ciencia y tecnologia|bNI
    universidad iberoamericana de ciencias y tecnologia|bCL
    universidad iberoamericana del ecuador|bEC
    universidad icesi|bCO
    universidad industrial de santander|bCO
    universidad interamericana de puerto rico, bayamon|bUS
    universidad interamericana de puerto rico, san german|bUS
    universidad interamericana para el desarrollo|bMX
    universidad intercontinental|bMX
    universidad internacional de andalucia|bES
    universidad internacional de las americas|bCR
    universidad internacional de valencia|bES
    universidad internacional isabel i de castilla|bES
    universidad internacional menendez pelayo|bES
    universidad israel|bEC
    universidad itaca|bMX
    universidad jose cecilio del valle|bHN
    universidad jose maria vargas|bUS
    universidad jose vasconcelos|bMX
    universidad juan agustin maza|bAR
    universidad juan misael saracho|bBO
    universidad juarez autonoma de tabasco|bMX
    universidad juarez del estado de durango|bMX
    universidad justo sierra|bMX
    universidad kino|bMX
    universidad la concordia|bMX
    universidad la republica|bCL
    universidad la salle|bMX
    universidad la salle cuernavaca|bMX
    universidad laica eloy alfaro de manabi|bEC
    universidad laica vicente rocafuerte|bEC
    universidad lasallista benavente|bMX
    universidad latina|bMX
    universidad latina de costa rica|bCR
    universidad latina de panama|bPA
    universidad latinoamericana|bMX
    universidad latinoamericana de ciencia y tecnologia|bCR
    universidad libre, pereira|bCO
    universidad los andes|bBO
    universidad los angeles de chimbote|bPE
    universidad loyola andalucia|bES
    universidad luterana salvadorena|bSV
    universidad madero|bMX
    universidad maimonides|bAR
    universidad marcelino champagnat|bPE
    universidad mariana|bCO
    universidad mariano egana|bCL
    universidad mariano galvez|bGT
    universidad mayor|bCL
    universidad mayor de san andres|bBO
    universidad mayor de san simon|bBO
    universidad mayor temuco|bCL
    universidad mesoamericana de san agustin|bMX
    universidad metropolitana de ciencias de la educacion|bCL
    universidad metropolitana latin campus|bMX
    universidad mexicana|bMX
    universidad mexico americana del norte|bMX
    universidad michoacana de san nicolas de hidalgo|bMX
    universidad miguel hernandez de elche|bES
    universidad militar nueva granada|bCO
    universidad modular abierta|bSV
    universidad monsenor oscar arnulfo romeo|bSV
    universidad motolinia del pedegral|bMX
    universidad motolinia del pedregal|bMX
    universidad mundo maya|bMX
    universidad nacional|bCR
    universidad nacional abierta|bVE
    universidad nacional abierta y a distancia|bCO
    universidad nacional agraria|bNI
    universidad nacional agraria la molina|bPE
    universidad nacional agraria la selva|bPE
    universidad nacional autonoma de honduras|bHN
    universidad nacional autonoma de mexico|bMX
    universidad nacional autonoma de nicaragua|bNI
    universidad nacional daniel alcides carrion|bPE
    universidad nacional de asuncion|bPY
    universidad nacional de cajamarca|bPE
    universidad nacional de catamarca|bAR
    universidad nacional de chilecito|bAR
    universidad nacional de chimborazo|bEC
    universidad nacional de colombia|bCO
    universidad nacional de cordoba|bAR
    universidad nacional de cuyo|bAR
    universidad nacional de educacion a distancia|bES
    universidad nacional de educacion enrique guzman y valle|bPE
    universidad nacional de entre rios|bAR
    universidad nacional de formosa|bAR
    universidad nacional de general san martin|bAR
    universidad nacional de general sarmiento|bAR
    universidad nacional de ingenieria|bPE
    universidad nacional de jujuy|bAR
    universidad nacional de la libertad, trujillo|bPE
    universidad nacional de la matanza|bAR
    universidad nacional de la pampa|bAR
    universidad nacional de la patagonia austral|bAR
    universidad nacional de la patagonia san juan bosco|bAR
    universidad nacional de la plata|bAR
    universidad nacional de la rioja|bAR
    universidad nacional de lanus|bAR
    universidad nacional de loja|bEC
    universidad nacional de lomas de zamora|bAR
    universidad nacional de lujan|bAR
    universidad nacional de mar del plata|bAR
    universidad nacional de misiones|bAR
    universidad nacional de piura|bPE
    universidad nacional de quilmes|bAR
    universidad nacional de rio cuarto|bAR
    universidad nacional de rosario|bAR
    universidad nacional de salta|bAR
    universidad nacional de san agustin|bPE
    universidad nacional de san antonio abad|bPE
    universidad nacional de san juan|bAR
    universidad nacional de san luis|bAR
    universidad nacional de san martin|bPE
    universidad nacional de santa - chimbote|bPE
    universidad nacional de santiago del estero|bAR
    universidad nacional de tres de febrero|bAR
    universidad nacional de tucuman|bAR
    universidad nacional de tumbes|bPE
    universidad nacional de ucayali|bPE
    universidad nacional del altiplano|bPE
    universidad nacional del callao|bPE
    universidad nacional del centro de la provincia de buenos aires|bAR
    universidad nacional del centro del peru|bPE
    universidad nacional del comahue|bAR
    universidad nacional del este|bPY
    universidad nacional del littoral|bAR
    universidad nacional del nordeste|bAR
    universidad nacional del noroeste de la provincia de buenos aires|bAR
    universidad nacional del sur|bAR
    universidad nacional experimental de la fuerza armada|bVE
    universidad nacional experimental rafael maria baralt|bVE
    universidad nacional experimental romulo gallegos|bVE
    universidad nacional experimental sur del lago jesus maria semprum|bVE
    universidad nacional hermilio valdizan|bPE
    universidad nacional jorge basadre grohmann|bPE
    universidad nacional jose faustino sanchez carrion|bPE
    universidad nacional mayor de san marcos|bPE
    universidad nacional pedro henriquez urena|bDO
    universidad nacional pedro ruiz gallo|bPE
    universidad nacional san luis gonzaga|bPE
    universidad nacional santiago antunez de mayolo|bPE
    universidad nacional siglo xx llallagua|bBO
    universidad nicaraguense de ciencia y tecnologica|bNI
    universidad norbert wienner|bPE
    universidad nur|bBO US
    universidad odontologica dominicana|bDO
    universidad olmeca|bMX
    universidad pablo de olavide|bES
    universidad pablo guardado chavez|bMX
    universidad para el desarrollo y la innovacion|bBO
    universidad para la cooperacion internacional|bCR
    universidad particular inca garcilaso de la vega|bPE
    universidad pedagogica jose marti, camaguey|bCU
    universidad pedagogica nacional|bCO MX
    universidad pedagogica nacional francisco morazan|bHN
    universidad peruana cayetano heredia|bPE
    universidad peruana de ciencias aplicadas|bPE
    universidad peruana union|bPE
    universidad politecnica de cartagena|bES
    universidad politecnica de cataluna|bUS
    universidad politecnica de chiapas|bMX
    universidad politecnica de queretaro|bMX
    universidad politecnica de valencia|bES
    universidad politecnica salesiana|bEC
    universidad pontificia bolivariana|bCO
    universidad pontificia comillas|bES
    universidad pontificia de comillas|bES
    universidad pontificia de salamanca|bES
    universidad popular del cesar|bCO
    universidad privada abierta latinoamericana|bUS
    universidad privada antenor orrego|bPE
    universidad privada boliviana|bUS
    universidad privada de tacna|bPE
    universidad privada del este|bPY
    universidad privada del norte|bPE
    universidad privada del valle|bUS
    universidad privada domingo savio|bBO
    universidad privada franz tamayo (unifranz)|bBO
    universidad privada los andes|bPE
    universidad privada san juan bautista|bPE
    universidad publica de el alto|bBO
    universidad publica de navarra|bES
    universidad rafael landivar|bGT
    universidad regiomontana|bMX
    universidad regional del sureste|bMX
    universidad regional miguel hidalgo|bMX
    universidad rey juan carlos|bES
    universidad ricardo palma|bPE
    universidad salazar y herrera|bCO
    universidad salesiana|bMX
    universidad salesiana de bolivia|bBO
    universidad salvadorena alberto masferrer|bSV
    universidad san francisco de quito|bEC
    universidad san francisco xavier de chuquisaca|bBO
    universidad san ignacio de loyola|bPE
    universidad san jorge|bES
    universidad san marcos|bCR
    universidad san martin de porres|bPE
    universidad san pablo|bPE
    universidad san sebastian|bCL
    universidad santa maria campus guayaquil|bEC
    universidad santiago de cali|bCO
    universidad santo tomas|bCO
    universidad sergio arboleda|bCO
    universidad simon bolivar|bCO
    universidad surcolombiana|bCO
    universidad tecmilenio|bMX
    universidad tecnica de ambato|bEC
    universidad tecnica de babahoyo|bEC
    universidad tecnica de comercio|bNI
    universidad tecnica de cotopaxi|bEC
    universidad tecnica de esmeraldas luis vargas torres|bEC
    universidad tecnica de machala|bEC
    universidad tecnica de manabi|bEC
    universidad tecnica de oruro|bBO
    universidad tecnica del norte|bEC
    universidad tecnica estatal de quevedo|bEC
    universidad tecnica federico santa maria|bCL
    universidad tecnica latinoamericana|bSV
    universidad tecnica particular de loja|bEC
    universidad tecnologica centroamericana|bUS
    universidad tecnologica de bolivar|bCO
    universidad tecnologica de la mixteca|bMX
    universidad tecnologica de los andes de apurimac|bPE
    universidad tecnologica de nezahualcoyotl|bMX
    universidad tecnologica de pereira|bCO
    universidad tecnologica de queretaro|bMX
    universidad tecnologica de tamaulipas norte|bMX
    universidad tecnologica de tula-tepeji|bMX
    universidad tecnologica del centro|bVE
    universidad tecnologica del choco diego luis cordoba|bCO
    universidad tecnologica del sur|bDO
    universidad tecnologica emiliano zapata del estado de morelos|bMX
    universidad tecnologica equinoccial|bEC
    universidad tecnologica indoamerica|bEC
    universidad tecnologica latinoamericana|bMX
    universidad tecnologica metropolitana|bCL
    universidad tecnologica nacional|bAR
    universidad tecnologica nacional - facultad regional santa fe|bAR
    universidad tecnologica oteima|bPA
    universidad torcuato di tella|bUS
    universidad tres culturas|bMX
    universidad ulises francisco espaillat|bDO
    universidad valle del momboy|bVE
    universidad veracruzana|bMX
    universidad veritas|bCR
    universidad virtual internacional|bCO
    universidad xicotepetl|bMX
    universidad yachay tech|bEC
    universidade aberta lisboa|bPT
    universidade altantica|bPT
    universidade anhembi morumbi|bBR
    universidade augusto motta|bBR
    universidade autonoma de lisboa|bPT
    universidade braz cubas|bBR
    universidade camilo castelo branco|bBR
    universidade candido mendes|bBR
    universidade candido mendes - campos dos goytacazes|bBR
    universidade castelo branco|bBR
    universidade catolica de mocambique|bMZ
    universidade catolica de pelotas|bBR
    universidade catolica de pernambuco|bBR
    universidade catolica de petropolis|bBR
    universidade catolica de santos|bBR
    universidade catolica dom bosco|bBR
    universidade catolica portuguesa|bPT
    universidade catolica portuguesa - centro regional do porto|bPT
    universidade comunitaria da regiao de chapeco - unochapeco|bBR
    universidade cruzeiro do sul|bBR
    universidade da amazonia|bBR
    universidade da beira interior|bPT
    universidade da grande dourados - unigranet|bBR
    universidade da madeira|bPT
    universidade da regiao da campanha|bBR
    universidade da regiao de joinville|bBR
    universidade de alfenas|bBR
    universidade de aveiro|bPT
    universidade de caxias do sul|bBR
    universidade de coimbra|bPT
    universidade de cruz alta|bBR
    universidade de evora|bPT
    universidade de franca|bBR
    universidade de itauna|bBR
    universidade de jaguariuna|bBR
    universidade de lisboa|bPT
    universidade de marilia|bBR
    universidade de mogi das cruzes|bBR
    universidade de passo fundo|bBR
    universidade de pernambuco|bBR
    universidade de santa cruz do sul|bBR
    universidade de santiago|bCV
    universidade de santo amaro|bBR
    universidade de taubate|bBR
    universidade de tocantins|bBR
    universidade de tras-os-montes e alto douro|bPT
    universidade de uberaba|bBR
    universidade de vassouras|bBR
    universidade do algarve|bPT
    universidade do amazonas|bBR
    universidade do contestado - unc|bBR
    universidade do estado da bahia|bBR
    universidade do estado de mato grosso|bBR
    universidade do estado de minas gerais|bBR
    universidade do estado de santa catarina|bBR
    universidade do estado do amazonas|bBR
    universidade do estado do rio grande do norte|bBR
    universidade do extremo sul catarinense|bBR
    universidade do grande rio|bBR
    universidade do minho|bPT
    universidade do oeste de santa catarina|bBR
    universidade do oeste paulista|bBR
    universidade do planalto catarinense|bBR
    universidade do porto|bPT
    universidade do rio grande|bBR
    universidade do sagrado coracao|bBR
    universidade do sul de santa catarina|bBR
    universidade do vale do itajai|bBR
    universidade do vale do sapucai|bBR
    universidade do vale do taquari|bBR
    universidade dos acores|bPT
    universidade eduardo mondlane|bMZ
    universidade estacio de sa|bBR
    universidade estadual da paraiba|bBR
    universidade estadual de goias|bBR
    universidade estadual de maringa|bBR
    universidade estadual de mato grosso do sul|bBR
    universidade estadual de montes claros|bBR
    universidade estadual de ponta grossa|bBR
    universidade estadual de roraima|bBR
    universidade estadual de santa cruz|bBR
    universidade estadual do ceara|bBR
    universidade estadual do centro-oeste|bBR
    universidade estadual do maranhao|bBR
    universidade estadual do norte fluminense|bBR
    universidade estadual do oeste do parana|bBR
    universidade estadual do parana|bBR
    universidade estadual do piaui|bBR
    universidade estadual do rio grande do sul|bBR
    universidade estadual do sudoeste da bahia|bBR
    universidade estadual do vale do acarau|bBR
    universidade estadual paulista|bBR
    universidade estadual sudoeste da bahia|bBR
    universidade europeia|bPT
    universidade federal da bahia|bBR
    universidade federal da fronteira sul|bBR
    universidade federal da grande dourados|bBR
    universidade federal da integracao latino-americana|bBR
    universidade federal da paraiba|bBR
    universidade federal de alagoas|bBR
    universidade federal de alfenas|bBR
    universidade federal de campina grande|bBR
    universidade federal de catalao|bBR
    universidade federal de goias|bBR
    universidade federal de itajuba|bBR
    universidade federal de jatai|bBR
    universidade federal de lavras|bBR
    universidade federal de mato grosso|bBR
    universidade federal de minas gerais|bBR
    universidade federal de ouro preto|bBR
    universidade federal de pelotas|bBR
    universidade federal de pernambuco|bBR
    universidade federal de rondonia|bBR
    universidade federal de rondonopolis|bBR
    universidade federal de roraima|bBR
    universidade federal de santa catarina|bBR
    universidade federal de santa maria|bBR
    universidade federal de sao carlos|bBR
    universidade federal de sao joao del-rei|bBR
    universidade federal de sergipe|bBR
    universidade federal de vicosa|bBR
    universidade federal do abc|bBR
    universidade federal do acre|bBR
    universidade federal do agreste de pernambuco|bBR
    universidade federal do amapa|bBR
    universidade federal do amazonas|bBR
    universidade federal do cariri|bBR
    universidade federal do ceara|bBR
    universidade federal do espirito santo|bBR
    universidade federal do maranhao|bBR
    universidade federal do oeste da bahia|bBR
    universidade federal do oeste do para|bBR
    universidade federal do para|bBR
    universidade federal do parana|bBR
    universidade federal do piaui|bBR
    universidade federal do reconcavo da bahia|bBR
    universidade federal do rio grande do norte|bBR
    universidade federal do rio grande do sul|bBR
    universidade federal do sul da bahia|bBR
    universidade federal do sul e sudeste do para|bBR
    universidade federal do tocantins|bBR
    universidade federal do triangulo mineiro|bBR
    universidade federal do vale do sao francisco|bBR
    universidade federal dos vales do jequitinhonha e mucuri|bBR
    universidade federal fluminense|bBR
    universidade federal rural de pernambuco|bBR
    universidade federal rural do semi-arido|bBR
    universidade feevale|bBR
    universidade fernando pessoa|bPT
    universidade franciscana|bBR
    universidade fumec|bBR
    universidade ibirapuera|bBR
    universidade independente|bPT
    universidade independente de angola|bAO
    universidade internacional lisboa|bPT
    universidade la salle|bBR
    universidade lusiada|bPT
    universidade lusofona|bPT
    universidade lusofona do porto|bPT
    universidade luterana do brasil|bBR
    universidade mackenzie|bBR
    universidade metodista de piracicaba|bBR
    universidade metropolitana de santos|bBR
    universidade moderna de lisboa|bPT
    universidade municipal de sao caetano do sul|bBR
    universidade norte do parana|bBR
    universidade nova de lisboa|bPT
    universidade nove de julho|bBR
    universidade para o desenvolvimento do alto vale do itajai|bBR
    universidade para o desenvolvimento do estado e da regiao do pantanal|bBR
    universidade paranaense|bBR
    universidade paulista|bBR
    universidade pitagoras|bBR
    universidade portucalense infante d. henrique|bPT
    universidade positivo|bBR
    universidade potiguar|bBR
    universidade regional de blumenau|bBR
    universidade regional de gurupi|bBR
    universidade regional do cariri|bBR
    universidade regional do noroeste do estado do rio grande do sul|bBR
    universidade regional integrada do alto uruguai e das missoes|bBR
    universidade salgado de oliveira|bBR
    universidade santa cecilia|bBR
    universidade santa ursula|bBR
    universidade sao francisco|bBR
    universidade sao judas tadeu|bBR
    universidade sao marcos|bBR
    universidade severino sombra|bBR
    universidade tecnica de lisboa|bPT
    universidade tecnologica federal do parana|bBR
    universidade tiradentes|bBR
    universidade tuiuti do parana|bBR
    universidade unigranrio|bBR
    universidade vale do paraiba|bBR
    universidade vale do rio doce|bBR
    universidade vale do rio dos sinos|bBR
    universidade vale do rio verde - unincor|bBR
    universidade veiga de almeida|bBR
    universidade vila velha|bBR
    universit of canada in egypt|bEG
    universita ca' foscari|bIT
    universita degli studi di udine, udine, italia|bIT
    universita degli studi ecampus|bIT
    universita della svizzera italiana|bCH
    universita di corsica pasquale paoli|bFR
    universita di pisa|bIT
    universita e-campus|bIT
    universita pontifcia salesiana|bIT
    universita pontificia salesiana|bIT
    universita telematica san raffaele|bIT
    universita telematica unitelma sapienza|bIT
    universita' vita-salute san raffaele|bIT
    universitary coporation rafael nunez|bCO
    universitas 'aisyiyah yogyakarta|bID
    universitas 17 agustus 1945 banyuwangi|bID
    universitas abulyatama|bID
    universitas ahmad dahlan|bID
    universitas airlangga|bID
    universitas alma ata yogyakarta|bID
    universitas amikom purwokerto|bID
    universitas amikom yogyakarta|bID
    universitas amir hamzah|bID
    universitas andalas|bID
    universitas atma jaya yogyakarta|bID
    universitas bahauddin mudhary madura|bID
    universitas bakrie|bID
    universitas bengkulu|bID
    universitas bina darma|bID
    universitas binawan|bID
    universitas bojonegoro|bID
    universitas brawijaya|bID
    universitas buana perjuangan|bID
    universitas budi luhur|bID
    universitas bumigora|bID
    universitas bunda mulia|bID
    universitas bung hatta|bID
    universitas cendekia abditama|bID
    universitas ciputra|bID
    universitas darma persada|bID
    universitas dian nusantara|bID
    universitas dian nuswantoro|bID
    universitas dinamika|bID
    universitas diponegoro|bID
    universitas dr. r. moestopo|bID
    universitas duta bangsa|bID
    universitas gadjah mada|bID
    universitas gunadarma|bID
    universitas haluoleo|bID
    universitas hasanuddin|bID
    universitas ibbi|bID
    universitas indonusa esa unggul|bID
    universitas indraprasta|bID
    universitas islam alauddin|bID
    universitas islam negeri ar-raniry banda aceh|bID
    universitas islam negeri sultan syarif kasim riau|bID
    universitas islam negeri sunan ampel|bID
    universitas islam nusantara|bID
    universitas islam riau|bID
    universitas islam sultan agung|bID
    universitas islam sumatera utara|bID
    universitas jambi|bID
    universitas janabadra|bID
    universitas jayabaya|bID
    universitas jember|bID
    universitas jenderal achmad yani|bID
    universitas jenderal achmad yani yogyakarta|bID
    universitas jenderal soedirman|bID
    universitas katolik de la salle manado|bID
    universitas katolik parahyangan|bID
    universitas katolik soegijapranoto|bID
    universitas katolik widya karya|bID
    universitas katolik widya manadala|bID
    universitas kediri|bID
    universitas khairun|bID
    universitas klabat|bID
    universitas krisnadwipayana|bID
    universitas kristen duta wacana|bID
    universitas kristen krida wacana|bID
    universitas kristen maranatha|bID
    universitas kristen petra|bID
    universitas kristen satya wacana|bUS
    universitas kuningan|bID
    universitas lambung mangkurat|bID
    universitas lampung|bID
    universitas lancang kuning|bID
    universitas ma chung|bID
    universitas maarif hasyim latif|bID
    universitas malikussaleh|bID
    universitas mataram|bID
    universitas mercu buana|bID
    universitas mercubuana yogyakarta|bID
    universitas merdeka madiun|bID
    universitas muhammadiyah cirebon|bID
    universitas muhammadiyah jember|bID
    universitas muhammadiyah kalimantan timur|bID
    universitas muhammadiyah magelang|bID
    universitas muhammadiyah prof. dr. hamka|bID
    universitas muhammadiyah purwokerto|bID
    universitas muhammadiyah sidoarjo|bID
    universitas muhammadiyah sukabumi|bID
    universitas muhammadiyah sumatra utara|bID
    universitas muhammadiyah yogyakarta|bID
    universitas mulawarman|bID
    universitas mulia|bID
    universitas multimedia nusantara|bID
    universitas muria kudus|bID
    universitas musamus merauke|bID
    universitas nahdlatul ulama yogyakarta|bID
    universitas narotama|bID
    universitas negeri gorontalo|bID
    universitas negeri islam radenfatah|bID
    universitas negeri manado|bID
    universitas negeri yogyakarta|bID
    universitas negri riau|bID
    universitas ngurah rai|bID
    universitas nusa cendana|bID
    universitas nusa putra|bID
    universitas padjadjaran|bID
    universitas pahlawan tuanku tambusai|bID
    universitas pakuan|bID
    universitas palangka raya|bID
    universitas pamulang|bID
    universitas pancasakti|bID
    universitas pancasakti tegal|bID
    universitas pancasila|bID
    universitas paramadina mulya|bID
    universitas pasundan|bID
    universitas pattimura|bID
    universitas pekalongan|bID
    universitas pelita bangsa|bID
    universitas pelita harapan|bUS
    universitas pembangunan nasional veteran east java|bID
    universitas pembangunan nasional veteran yogyakarta|bID
    universitas pembangunan panca budi|bID
    universitas pendidikan ganesha|bID
    universitas pertamina|bID
    universitas pesantren darul ulum jombang|bID
    universitas pgri adi buana|bID
    universitas pgri ronggolawe|bID
    universitas prasetiya mulya|bID
    universitas proklamasi 45|bID
    universitas sam ratulangi|bID
    universitas sanata dharma|bID
    universitas sarjanawiyata tamansiswa|bID
    universitas sebelas maret|bID
    universitas siber asia|bID
    universitas siliwangi|bID
    universitas simalungun|bID
    universitas singaperbangsa karawang|bID
    universitas sriwijaya|bID
    universitas sultan ageng tirtayasa|bID
    universitas sumatera utara|bID
    universitas surya|bID
    universitas swadaya gunung djati|bID
    universitas syiah kuala|bID
    universitas tadulako|bID
    universitas tanjungpura|bID
    universitas tarumanagara|bID
    universitas teknologi yogyakarta|bID
    universitas tidar|bID
    universitas tidar magelang|bID
    universitas triatma mulya|bID
    universitas trilogi|bID
    universitas trisakti|bID
    universitas trunojoyo madura|bID
    universitas tunas pembangunan|bID
    universitas udayana|bID
    universitas widya gama malang|bID
    universitas widyatama|bID
    universitas wijaya kusuma purwokerto|bID
    universitas wijaya putra|bID
    universitas wisnuwardhana|bID
    universitas yarsi|bID
    universitat abat oliba|bES
    universitat augsburg|bDE
    universitat autonoma de barcelona|bES
    universitat bayreuth|bDE
    universitat bielefeld|bDE
    universitat de barcelona|bES
    universitat de les illes balears|bES
    universitat de lleida|bES
    universitat de vic|bES
    universitat der bundeswehr munchen|bDE
    universitat des saarlandes|bDE
    universitat duisburg-essen|bDE
    universitat erfurt|bDE
    universitat flensburg|bDE
    universitat fridericana karlsruhe (technische hochschule)|bDE
    universitat fur angewandte kunst wien|bAT
    universitat fur bodenkultur wien|bAT
    universitat fur musik und darstellende kunst graz|bAT
    universitat fur musik und darstellende kunst wien|bAT
    universitat graz|bAT
    universitat hildesheim|bDE
    universitat hohenheim|bDE
    universitat innsbruck|bAT
    universitat intenacional de catalunya|bES
    universitat jaume i de castellon|bES
    universitat kaiserslautern|bDE
    universitat kassel|bDE
    universitat koblenz-landau|bDE
    universitat konstanz|bDE
    universitat linz|bAT
    universitat luneburg|bDE
    universitat mannheim|bDE
    universitat mozarteum salzburg|bAT
    universitat oberta de catalunya|bES
    universitat osnabruck|bDE
    universitat paderborn|bDE
    universitat passau|bDE
    universitat pompeu fabra|bES
    universitat potsdam|bDE
    universitat ramon llull|bES
    universitat regensburg|bDE
    universitat rostock|bDE
    universitat rovira i virgili tarragona|bES
    universitat salzburg|bAT
    universitat siegen|bDE
    universitat trier|bDE
    universitat ulm|bDE
    universitatea danubius galati, romania|bRO
    universitatea de stiinte agronomice si medicina veterinara|bRO
    universitatea nicolae titulescu|bRO
    universitatea stefan cel mare suceava|bRO
    universitatsspital basel|bCH
    universite 20 aout 1955 skikda|bDZ
    universite abdelhamid mehri constantine 2|bDZ
    universite abdelmalek essadi|bMA
    universite abou bekr belkaid, tlemcen|bDZ
    universite alioune diop de bambey|bSN
    universite amar telidji|bDZ
    universite badji mokhtar|bDZ
    universite batna 2, mostefa ben boulaid|bDZ
    universite blaise pascal (clermont-ferrand ii)|bFR
    universite bordeaux i|bFR
    universite bordeaux montaigne|bFR
    universite bordj bou arreridj|bDZ
    universite cadi ayyad|bMA
    universite catholique de l' ouest|bFR
    universite catholique de lille|bFR
    universite catholique de louvain|bBE
    universite centrale|bTN
    universite chadli benjedid el tarf|bDZ
    universite charles-de-gaulle (lille iii)|bFR
    universite cheikh anta diop|bSN
    universite chouaib doukkali|bMA
    universite clermont-auvergne|bFR
    universite constantine3 salah boubnider|bDZ
    universite cote d'azur|bFR
    universite d'abobo-adjame|bCI
    universite d'abomey-calavi (uac)|bBJ
    universite d'aix-marseille iii|bFR
    universite d'alger|bDZ
    universite d'angers|bFR
    universite d'antananarivo|bMG
    universite d'artois|bFR
    universite d'auvergne|bFR
    universite d'auvergne (clermont-ferrand i)|bFR
    universite d'avignon|bFR
    universite d'etat d'haiti|bHT
    universite d'evry val d'essonne|bFR
    universite d'oran 1 ahmed ben bella|bDZ
    universite d'oran 2 mohamed ben ahmed|bDZ
    universite d'oran es-senia|bDZ
    universite d'orleans|bFR
    universite de 7 novembre a carthage|bTN
    universite de bejaia|bDZ
    universite de blida|bDZ
    universite de bourgogne|bFR
    universite de bretagne occidentale|bFR
    universite de bretagne sud|bFR
    universite de caen basse normandie|bFR
    universite de cergy-pontoise|bFR
    universite de chlef|bDZ
    universite de cocody|bCI
    universite de fianarantsoa|bMG
    universite de franche-comte|bFR
    universite de gabes|bTN
    universite de gafsa|bTN
    universite de ghardaia|bDZ
    universite de haute alsace|bFR
    universite de haute-alsace|bFR
    universite de jendouba|bTN
    universite de kairouan|bTN
    universite de khemis miliana|bDZ
    universite de la manouba|bTN
    universite de la polynesie francaise|bFR
    universite de la rochelle|bFR
    universite de la sorbonne|bFR
    universite de liege|bBE
    universite de lille|bFR
    universite de limoges|bFR
    universite de lorraine|bFR
    universite de m'sila|bDZ
    universite de mahajanga|bMG
    universite de marne la vallee|bFR
    universite de mascara - mustapha stambouli|bDZ
    universite de metz|bFR
    universite de monastir|bTN
    universite de mons-hainaut|bBE
    universite de montpellier|bFR
    universite de mostaganem|bDZ
    universite de namur|bBE
    universite de nantes|bFR
    universite de nice-sophia antipolis|bFR
    universite de nimes|bFR
    universite de pau et des pays de l'adour|bFR
    universite de perpignan|bFR
    universite de picardie jules-verne|bFR
    universite de poitiers|bFR
    universite de reims champagne-ardenne|bFR
    universite de rouen - haute normandie|bFR
    universite de saida|bDZ
    universite de saint-boniface|bCA
    universite de savoie|bFR
    universite de setif|bDZ
    universite de sfax|bTN
    universite de sherbrooke|bCA
    universite de sidi-bel-abbes (djillali liabes)|bDZ
    universite de technologie de belfort montbeliard|bFR
    universite de technologie de compiegne|bFR
    universite de technologie de troyes|bFR
    universite de thies|bSN
    universite de toamasina|bMG
    universite de toliary|bMG
    universite de valenciennes et du hainaut-cambresis|bFR
    universite de versailles saint-quentin-en-yvelines|bFR
    universite des antilles|bFR
    universite des montagnes|bCM
    universite des sciences et de la technologie d'oran|bDZ
    universite des sciences et de la technologie houari boumediene|bDZ
    universite des sciences et technologies de lille (lille i)|bFR
    universite des sciences humaines (strasbourg ii)|bFR
    universite des sciences islamiques de constantine|bDZ
    universite du centre, sousse|bTN
    universite du droit et de la sante (lille ii)|bFR
    universite du havre|bFR
    universite du littoral cote d'opale|bFR
    universite du maine|bFR
    universite du quebec a trois-rivieres|bCA
    universite du sud, toulon et var|bFR
    universite ez-zitouna|bTN
    universite francaise d'egypte|bEG
    universite francois rabelais de tours|bFR
    universite gaston berger saint-louis|bSN
    universite grenoble alpes|bFR
    universite gustave eiffel|bFR
    universite hassan ii de casablanca|bMA
    universite henri poincare (nancy i)|bFR
    universite ibn toufail|bMA
    universite internationale d'agadir|bMA
    universite jean lourougnon guede|bCI
    universite jean monnet|bFR
    universite joseph fourier (grenoble i)|bFR
    universite la sagesse|bLB
    universite laval|bCA
    universite libre de bruxelles|bBE
    universite louis pasteur (strasbourg i)|bFR
    universite m'hamed bouguerra de boumerdes|bDZ
    universite mentouri constantine|bDZ
    universite michel de montaigne (bordeaux iii )|bFR
    universite michel montaigne (bordeaux iii)|bFR
    universite mohamed khider biskra|bDZ
    universite mohammed ier|bMA
    universite mohammed v|bMA
    universite mohammed vi polytechnique (um6p)|bMA
    universite montesquieu (bordeaux iv)|bFR
    universite moulay ismail|bMA
    universite mouloud mammeri de tizi ouzou|bDZ
    universite nancy ii|bFR
    universite nice sophia antipolis|bFR
    universite paris est marne la vallee|bFR
    universite paris-est|bFR
    universite paul sabatier|bFR
    universite paul valery (montpellier iii)|bFR
    universite paul valery montpellier 3|bFR
    universite pierre mendes-france (grenoble ii)|bFR
    universite quisqueya|bUS
    universite rennes 2, france|bFR
    universite rennes i|bFR
    universite rennes ii - haute-bretagne|bFR
    universite robert schuman (strasbourg iii)|bFR
    universite savoie mont blanc|bFR
    universite sidi mohammed ben abdellah|bMA
    universite sorbonne nouvelle|bFR
    universite stendhal (grenoble iii)|bFR
    universite sultan moulay slimane|bMA
    universite victor segalen (bordeaux ii)|bFR
    universiteit antwerpen|bBE
    universiti industri selangor|bMY
    universiti islam sultan sharif ali|bBN
    universiti malaya|bMY
    universiti pendidikan sultan idris|bMY
    universiti sultan zainal abidin|bMY
    universiti teknologi mara|bMY
    universiti teknologi petronas|bMY
    universiti tenaga nasional|bMY
    universiti tunku abdul rahman|bMY
    universiti xiamen malaysia|bMY
    university alexandru ioan cuza of iasi|bRO
    university aurel vlaicu arad|bRO
    university business academy in novi sad|bRS
    university campus suffolk|bGB
    university center and college projection|bBR
    university center fag|bBR
    university center fei|bBR
    university center for west center development|bBR
    university center nour bachir el-bayadh|bDZ
    university center of adamantina|bBR
    university center of anapolis - unievangelica|bBR
    university center of patos de minas|bBR
    university center of sao francisco's river (unirios)|bBR
    university center ruy barbosa|bBR
    university center september 7|bBR
    university center uniesp|bBR
    university center unifipmoc|bBR
    university centre at blackburn college|bGB
    university centre of santa fe do sul|bBR
    university centre of the westfjords|bIS
    university college beder|bAL
    university college cork|bIE
    university college for applied computer engineering|bHR
    university college ghent|bBE
    university college leuven-limburg|bBE
    university college odisee|bBE
    university college of applied sciences|bPS
    university college of arts, crafts and design|bSE
    university college of boras|bSE
    university college of cape breton|bCA
    university college of cundinamarca|bCO
    university college of enterprise and administration in lublin|bPL
    university college of gavle|bSE
    university college of goizha|bIQ
    university college of kristianstad|bSE
    university college of saint-boniface|bCA
    university college of skovde|bSE
    university college of teacher education styria|bAT
    university college of technology sarawak|bMY
    university college of trollhattan/uddevalla|bSE
    university college school|bGB
    university communications|bVN
    university constantine3 salah boubnider|bDZ
    university corporation remington|bCO
    university duisburg-essen|bDE
    university ecclesiastical academy of thessaloniki|bGR
    university for development studies|bGH
    university for humanistics (uh)|bNL
    university for music detmold|bDE
    university for the creative arts|bGB
    university goce delcev|bMK
    university guglielmo marconi|bIT
    university gustave eiffel|bFR
    university hospital center of bordeaux|bFR
    university institute of architecture venice|bIT
    university institute of naval studies|bIT
    university institute of oriental studies|bIT
    university institute of teacher training suor orsola benincasa|bIT
    university institute of technology cristobal mendoza|bVE
    university iuav of venice|bIT
    university konstantina filozov in nitra|bSK
    university magna graecia of catanzaro|bIT
    university major of san andres|bBO
    university medical center university of freiburg|bDE
    university medical center utrecht|bNL
    university medical school of debrecen|bHU
    university medical school of pecs|bHU
    university mohammed first|bMA
    university muhammadiyah sidoarjo|bID
    university north|bHR
    university of aberdeen|bGB
    university of abertay dundee|bGB
    university of advancing technology (uat)|bUS
    university of agder|bNO
    university of agriculture and veterinary medicine|bRO
    university of agriculture and veterinary medicine cluj-napoca|bRO
    university of agriculture and veterinary medicine iasi|bRO
    university of agriculture and veterinary medicine timisoara|bRO
    university of agriculture in cracow|bPL
    university of akron|bUS
    university of akureyri|bIS
    university of alabama - huntsville|bUS
    university of alabama - tuscaloosa|bUS
    university of alanta|bUS
    university of alaska - anchorage|bUS
    university of alberta|bCA
    university of alexandra dubcek in trencin|bSK
    university of alkafeel|bIQ
    university of almeria|bES
    university of american college|bMK
    university of anbar|bIQ
    university of ancona|bIT
    university of applied management - ismaning/munich|bDE
    university of applied science novi|bNL
    university of applied sciences (hes-so)|bCH
    university of applied sciences (htw) chur|bCH
    university of applied sciences aargau|bCH
    university of applied sciences aschaffenburg|bDE
    university of applied sciences baltazar|bHR
    university of applied sciences basel (fhbb )|bCH
    university of applied sciences chur|bCH
    university of applied sciences georg agricola|bDE
    university of applied sciences giessen-friedberg|bDE
    university of applied sciences kempten|bDE
    university of applied sciences leiden|bNL
    university of applied sciences merseburg|bDE
    university of applied sciences mittweida|bDE
    university of applied sciences of the grisons|bCH
    university of applied sciences rapperswil|bCH
    university of applied sciences ravensburg-weingarten|bDE
    university of applied sciences st.gallen|bCH
    university of applied sciences ulm|bDE
    university of applied sciences velika gorica|bHR
    university of applied social sciences|bLT
    university of aquila|bIT
    university of architecture, civil engineering and geodesy|bBG
    university of arkansas at fayetteville|bUS
    university of arkansas at little rock|bUS
    university of art and design cluj-napoca|bRO
    university of art and design linz|bAT
    university of asia pacific, dhanmondi|bUS
    university of aviation and technology|bTN
    university of bacau|bRO
    university of bari|bIT
    university of basel|bCH
    university of batangas|bPH
    university of bath|bGB
    university of batna 2, mostefa ben boulaid|bDZ
    university of bedfordshire|bGB
    university of bergamo|bIT
    university of bergen|bNO
    university of berne|bCH
    university of bialystok|bPL
    university of bielsko-biala|bPL
    university of bihac|bBA
    university of bologna|bIT
    university of bolton|bGB
    university of bonn|bDE
    university of bradford|bGB
    university of brescia|bIT
    university of bridgeport|bUS
    university of brighton|bGB
    university of bristol|bGB
    university of british columbia|bCA
    university of buckingham|bGB
    university of buea|bCM
    university of buraimi|bOM
    university of burgundy, dijon, france|bFR
    university of cagliari|bIT
    university of calabria|bIT
    university of california, berkeley|bUS
    university of california, irvine|bUS
    university of california, oakland|bUS
    university of california, riverside|bUS
    university of california, santa cruz|bUS
    university of cambridge|bGB
    university of camerino|bIT
    university of canterbury|bNZ
    university of cape coast|bGH
    university of cassino|bIT
    university of catania|bIT
    university of central europe in skalica|bSK
    university of central lancashire|bGB
    university of central punjab|bPK
    university of charleston south carolina|bUS
    university of chemical technology and metallurgy|bUS
    university of chester|bGB
    university of chieti|bIT
    university of chittagong|bBD
    university of cincinnati|bUS
    university of colombo school of computing|bLK
    university of colorado at boulder|bUS
    university of colorado at colorado springs|bUS
    university of computer studies (magway),myanmar|bMM
    university of computer studies (thaton)|bMM
    university of computer studies, hinthada|bMM
    university of computer studies, kalay|bMM
    university of computer studies, taungoo|bMM
    university of connecticut at hartford|bUS
    university of connecticut at stamford|bUS
    university of connecticut at waterbury|bUS
    university of constanta|bRO
    university of craiova|bRO
    university of cundinamarca|bCO
    university of customs and finance|bUA
    university of da lat|bVN
    university of dayton|bUS
    university of debrecen|bHU
    university of defence|bCZ
    university of derby|bGB
    university of dongola|bSD
    university of dubrovnik|bHR
    university of dubuque|bUS
    university of dunaujvaros|bHU
    university of dundee|bGB
    university of durham|bGB
    university of east|bPK
    university of east anglia|bGB
    university of east london|bGB
    university of east srarajevo|bBA
    university of eastern africa, baraton|bKE
    university of economics and humanities|bPL
    university of economics and innovation in lublin|bPL
    university of economics and law|bVN
    university of economics in katowice|bPL
    university of economics varna|bBG
    university of economy|bPL
    university of education|bPK
    university of education business and law|bCZ
    university of education hradec kralove|bCZ
    university of education,winneba|bGH
    university of elbasan aleksander xhuvani|bAL
    university of engineering and technology taxila|bPK
    university of essex|bGB
    university of evansville|bUS
    university of exeter|bGB
    university of ferrara|bIT
    university of finance - marketing|bVN
    university of finance and accountancy|bVN
    university of finance and management in bialystok|bPL
    university of findlay|bUS
    university of florence|bIT
    university of foggia|bIT
    university of food technology|bBG
    university of fort hare|bZA
    university of fribourg|bCH
    university of fujairah|bAE
    university of gadarif|bSD
    university of galati|bRO
    university of galatzi|bRO
    university of gastronomic sciences|bIT
    university of gdansk|bPL
    university of geneva|bCH
    university of georgia|bUS
    university of gjirokstra eqerem cabej|bAL
    university of glamorgan|bGB
    university of gloucestershire|bGB
    university of goroka|bPG
    university of graz|bAT
    university of greenwich|bGB
    university of grigol robakidze|bGE
    university of groningen|bNL
    university of guelph|bCA
    university of guelph (ontario, canada)|bCA
    university of haifa|bIL
    university of hail|bSA
    university of halabja|bIQ
    university of hartford|bUS
    university of health sciences|bTR
    university of health sciences antigua|bAG
    university of hertfordshire|bGB
    university of holy quran and islamic siences|bSD
    university of hormozgan|bIR
    university of horticulture and food industry|bHU
    university of hradec kralove|bCZ
    university of huddersfield|bGB
    university of hull|bGB
    university of ibn tofail|bMA
    university of illinois at springfield|bUS
    university of indianapolis in athens|bGR
    university of information technology (uit)|bMM
    university of information technology and communications|bIQ
    university of information technology and management in rzeszow|bPL
    university of information technology and sciences|bBD
    university of insubria|bIT
    university of international business|bKZ
    university of international business and economics|bCN
    university of ioannina|bGR
    university of iringa|bTZ
    university of islamic studies|bPK
    university of italian studies for foreigners of perugia|bIT
    university of jaffna|bLK
    university of jan evangelista purkyne|bCZ
    university of joensuu|bFI
    university of jyvaskyla|bFI
    university of kalamoon|bSY
    university of kaposvar|bHU
    university of kelaniya|bLK
    university of kent|bGB
    university of koblenz and landau|bDE
    university of konstanz|bKN
    university of korca fan noli|bAL
    university of kordofan|bSD
    university of kragujevac|bRS
    university of kufa|bIQ
    university of kuopio|bFI
    university of kurdistan|bIR
    university of kwazulu-natal|bZA
    university of labour social affairs 2|bVN
    university of lancaster|bGB
    university of lapland|bFI
    university of lausanne|bCH
    university of lecce|bIT
    university of leicester|bGB
    university of leiden|bNL
    university of lethbridge|bCA
    university of liberal arts|bBD
    university of library studies and information technologies|bBG
    university of life science in lublin|bPL
    university of limerick|bIE
    university of limpopo|bZA
    university of lincoln|bGB
    university of liverpool|bGB
    university of lloilo|bPH
    university of louisiana at lafayette|bUS
    university of lower silesia|bPL
    university of lubeck|bDE
    university of lucerne|bCH
    university of luxemburg|bLU
    university of maastricht|bNL
    university of macedonia|bGR
    university of macerata|bIT
    university of maine, fort kent|bUS
    university of malakand|bPK
    university of management|bSN
    university of management and marketing|bPL
    university of management and technology|bPK
    university of manitoba|bCA
    university of maribor|bSI
    university of mascara|bDZ
    university of mascareignes|bMU
    university of massachusetts (amherst)|bUS
    university of massachusetts lowell|bUS
    university of medicine and pharmacy of cluj-napoca|bRO
    university of medicine and pharmacy of craiova|bRO
    university of medicine and pharmacy of iasi|bRO
    university of medicine and pharmacy of targu mures|bRO
    university of medicine and pharmacy of timisoara|bRO
    university of medicine magway|bMM
    university of mediterrenean karpasia|bTR
    university of messina|bIT
    university of miami|bUS
    university of michigan - ann arbor|bUS
    university of mindanao|bPH
    university of mines and technology|bGH
    university of miskolc|bHU
    university of missouri - kansas city|bUS
    university of mobile|bUS
    university of modena|bIT
    university of mohaghegh|bIR
    university of molise|bIT
    university of moncton|bCA
    university of mons (merging of umh and fpms).|bBE
    university of montevallo|bUS
    university of moratuwa|bLK
    university of mostar|bBA
    university of munster|bDE
    university of music karlsruhe|bDE
    university of mustansiriyah|bIQ
    university of national and world economy|bBG
    university of nebraska - omaha|bUS
    university of negros occidental-recoletos|bPH
    university of neuchatel|bCH
    university of nevada - reno|bUS
    university of new brunswick|bCA
    university of new england|bAU
    university of new england, westbrook college campus|bUS
    university of new haven|bUS
    university of new orleans|bUS
    university of new south wales|bAU
    university of new york in prague|bCZ
    university of new york tirana|bAL
    university of newcastle|bAU
    university of newcastle-upon-tyne|bGB
    university of nijenrode|bNL
    university of ninevah|bIQ
    university of nis|bRS
    university of nizwa|bOM
    university of nordland|bNO
    university of north carolina at greensboro|bUS
    university of north west|bZA
    university of northampton|bGB
    university of northern british columbia|bCA
    university of northern virginia, prague campus|bCZ
    university of northumbria at newcastle|bGB
    university of northwest|bPK
    university of notre dame|bUS
    university of notre dame australia|bAU
    university of nottingham|bGB
    university of nottingham ningbo china|bCN
    university of nottingham, malaysia campus|bMY
    university of nova gorica|bSI
    university of novi sad|bRS
    university of nueva caceres|bPH
    university of nyiregyhaza|bHU
    university of ontario institute of technology|bCA
    university of opole|bPL
    university of oradea|bRO
    university of osijek|bHR
    university of osnabruck|bDE
    university of osnabrueck|bDE
    university of ostrava|bCZ
    university of otago|bNZ
    university of ouargla|bDZ
    university of oulu|bFI
    university of oxford|bGB
    university of paderborn|bDE
    university of padua|bIT
    university of paisley|bGB
    university of pannonia|bHU
    university of pardubice|bCZ
    university of paris-est|bFR
    university of parma|bIT
    university of patra|bGR
    university of patras|bGR
    university of pavia|bIT
    university of pecs|bHU
    university of peloponnese|bGR
    university of peradeniya|bLK
    university of perugia|bIT
    university of petra|bJO
    university of petrosani|bRO
    university of phan thiet|bVN
    university of phayao|bTH
    university of piemonte orientale|bIT
    university of piraeus|bGR
    university of pisa|bIT
    university of pitesti|bRO
    university of pittsburgh|bUS
    university of planalto catarinense|bBR
    university of plovdiv|bBG
    university of portsmouth|bGB
    university of presov|bSK
    university of primorska|bSI
    university of prince edward island|bCA
    university of pristina|bRS
    university of puget sound|bUS
    university of pula|bHR
    university of queensland|bAU
    university of reading|bGB
    university of redlands|bUS
    university of reggio calabria|bIT
    university of regina|bCA
    university of reitaku|bJP
    university of resita|bRO
    university of riau|bID
    university of richmond|bUS
    university of rijeka|bHR
    university of rochester|bUS
    university of roma la sapienza|bIT
    university of roma tor vergata|bIT
    university of rousse|bBG
    university of ruhuna|bLK
    university of ruse|bBG
    university of rzeszow|bPL
    university of sadat city|bEG
    university of salento|bIT
    university of salerno|bIT
    university of salford|bGB
    university of salzburg|bAT
    university of san agustin|bPH
    university of san carlos|bPH
    university of san jose recoletos|bPH
    university of sannio|bIT
    university of santiago|bCV
    university of santo tomas|bPH
    university of saskatchewan|bCA
    university of sassari|bIT
    university of science and culture|bIR
    university of science and technology|bSD
    university of science and technology beijing|bCN
    university of science and technology of china|bCN
    university of science and technology of hanoi|bVN
    university of science and technology sana'a|bUS
    university of sciences and humanities|bPE
    university of scranton|bUS
    university of sfax, tunisia|bTN
    university of shkodra luigj gurakuqi|bAL
    university of sibiu|bRO
    university of siena|bIT
    university of silesia|bPL
    university of sindh|bPK
    university of sioux falls|bUS
    university of skovde|bSE
    university of social welfare and rehabilitation scinences|bIR
    university of somerset.|bGB
    university of sopron|bHU
    university of south asia|bPK
    university of south bohemia|bCZ
    university of south carolina - lancaster|bUS
    university of southampton|bGB
    university of southern europe (monaco business school)|bFR
    university of southern mindanao|bPH
    university of southern queensland|bAU
    university of split|bHR
    university of sri jayewardenepura|bLK
    university of st andrews|bGB
    university of stavanger|bNO
    university of stellenbosch|bZA
    university of stirling|bGB
    university of strasbourg|bFR
    university of strathclyde|bGB
    university of suceava|bRO
    university of suffolk|bGB
    university of sulaimani|bIQ
    university of sunderland|bGB
    university of surrey|bGB
    university of sussex|bGB
    university of sv cyril and methodius in trnava|bSK
    university of swaziland|bSZ
    university of szczecin|bPL
    university of szeged|bHU
    university of tampa|bUS
    university of tampere|bFI
    university of targu jiu|bRO
    university of tartu|bEE
    university of tasmania|bAU
    university of teacher education in special needs|bCH
    university of technology ( yatanarpon cyber city )|bMM
    university of technology sarawak|bMY
    university of technology, katowice, poland|bPL
    university of teesside|bGB
    university of tennessee - chattanooga|bUS
    university of tennessee - knoxville|bUS
    university of teramo|bIT
    university of texas at arlington|bUS
    university of texas at brownsville|bUS
    university of texas at tyler|bUS
    university of texas health center at tyler|bUS
    university of the arts|bUS
    university of the arts helsinki|bFI
    university of the arts london|bGB
    university of the assumption|bPH
    university of the bavarian economy for applied sciences (hdbw)|bDE
    university of the cumberlands|bUS
    university of the east, coloocan|bPH
    university of the east, ramon magsaysay memorial medical center|bPH
    university of the fraser valley|bCA
    university of the free state|bZA
    university of the humanities|bMN
    university of the immaculate conception|bPH
    university of the incarnate world|bUS
    university of the ozarks|bUS
    university of the pacific|bUS
    university of the people|bUS
    university of the philippines baguio|bPH
    university of the philippines los banos|bPH
    university of the punjab|bPK
    university of the republic|bUY
    university of the south|bUS
    university of the south pacific|bFJ
    university of the southern caribbean|bTT
    university of the southwest|bUS
    university of the sunshine coast|bAU
    university of the virgin islands|bUS
    university of the visayas|bPH
    university of the visual and performing arts|bLK
    university of the west indies, cave hill|bBB
    university of the west indies, mona|bJM
    university of the west of england, bristol|bGB
    university of the western cape|bZA
    university of thessaly|bGR
    university of toledo|bUS
    university of transport and communication|bVN
    university of transport and communications|bVN
    university of transport technology|bVN
    university of trento|bIT
    university of trieste|bIT
    university of trinity college|bCA
    university of trnava|bSK
    university of tromso|bNO
    university of tsukuba|bJP
    university of tulsa|bUS
    university of turku|bFI
    university of tuzla|bBA
    university of twente|bNL
    university of udine|bIT
    university of udine, udine, italy|bIT
    university of ulster|bGB
    university of urbino|bIT
    university of vaasa|bFI
    university of valencia|bES
    university of valle d'aosta|bIT
    university of venda|bZA
    university of venice|bIT
    university of verona|bIT
    university of veterinary and pharmaceutical science|bCZ
    university of veterinary medicine in kosice|bSK
    university of veterinary science|bHU
    university of victoria|bCA
    university of vlora ismail qemali|bAL
    university of vocational technology|bLK
    university of waikato|bNZ
    university of wales institute, cardiff|bGB
    university of wales, newport|bGB
    university of wales, swansea|bGB
    university of wamia and masuria in olsztyn|bPL
    university of warith alanbiyaa|bIQ
    university of warwick|bGB
    university of washington, tacoma|bUS
    university of wassit|bIQ
    university of waterloo|bCA
    university of west attica|bGR
    university of west bohemia|bCZ
    university of western macedonia|bGR
    university of western ontario|bCA
    university of westminster|bGB
    university of winchester|bGB
    university of windsor|bCA
    university of wisconsin - green bay|bUS
    university of wisconsin-madison|bUS
    university of witwatersrand|bZA
    university of wollongong|bAU
    university of wollongong - dubai campus|bAE
    university of wolverhampton|bGB
    university of worcester|bGB
    university of york|bGB
    university of zadar|bHR
    university of zenica|bBA
    university of zielona gora|bPL
    university of zilina|bSK
    university of zululand|bZA
    university oil- gas ploiesti|bRO
    university petre andrei iasi|bRO
    university pitagoras|bBR
    university raden intan lampung|bID
    university salgado de oliveira|bBR
    university school of physical education|bPL
    university technical college norfolk|bGB
    university titu maiorescu|bRO
    university tun abdul razak|bMY
    university vitez in travnik|bBA
    university west|bSE
    univesity institute of technologies|bCM
    unnao|tIN
    upata|tVE
    uppal kalan|tIN
    upper west side|tUS
    uppsala|tSE
    uppsala university|bSE
    ural academy of public administration|bRU
    ural federal university|bRU
    ural gorkij state university|bRU
    ural radio technical college named after a.s. popov (urtk)|bRU
    ural state academy of architecture and arts|bRU
    ural state academy of law|bRU
    ural state academy of mining and geology|bRU
    ural state academy of railway transport|bRU
    ural state college named by ivan polzunov|bRU
    ural state forestry technical academy|bRU
    ural state technical university|bRU
    ural state university of economics|bRU
    ural state university of railway transport|bRU
    ural technical institute of communications and informatics|bRU
    urasoe|tJP
    urayasu|tJP
    urbana university|bUS
    urdaneta|tPH
    urganch|tUZ
    urganch davlat universiteti|bUZ
    urgench state university|bUZ
    urmia university|bIR
    uromi|tNG
    ursinus college|bUS
    ursuline college|bUS
    ursynow|tPL
    uruapan|tMX
    uruguaiana|tBR
    uruguay|sUY
    uruguayan|dUY
    uruma|tJP
    urumqi|cCN
    ury|kUY
    us|kUS
    us institute of peace|bUS
    usa|sUS
    usak|tTR
    usak university|bTR
    usera|tES
    uskudar|cTR
    uskudar american academy|bTR
    ussuriysk|tRU
    ust'-ilimsk|tRU
    ust-kamenogorsk|tKZ
    utah|cUS
    utrecht|tNL
    utrecht university|bNL
    utsunomiya|cJP
    uttarakhand technical university,dehradun|bIN
    uva wellassa university|bLK
    uvira|tCD
    uy|kUY
    uyo|tNG
    uz|kUZ
    uzb|kUZ
    uzbek|dUZ
    uzbekistan|sUZ
    uzhgorod national university|bUA
    uzhhorod|tUA
    uzhhorod national university|bUA
    v. n. karazin kharkov national university|bUA
    v.i. vernadsky crimean federal university|bRU
    va|kVA
    vaal university of technology|bZA
    vaasa university of applied sciences|bFI
    vacoas|tMU
    vadodara|cIN
    vaduz|cLI
    vak college hillegersberg|bNL
    vak college zuidrand|bNL
    valahia university of targoviste|bRO
    valdai club|bRU
    valdai discussion club|bRU
    valdivia|tCL
    valdosta state university|bUS
    valencia|cES VE
    valencian international university|bES
    valenzuela|cPH
    valera|tVE
    vali-e-asr university|bIR
    valinhos|tBR
    valjevo business school of applied studies|bRS
    valladolid|tES
    valle de la pascua|tVE
    valledupar|tCO
    vallejo|tUS
    valletta|cMT
    valley city state university|bUS
    valley view university|bGH
    valparaiso|tCL
    valparaiso de goias|tBR
    valsad|tIN
    van|cTR
    van hien university|bVN
    van lang university|bVN
    van nuys|tUS
    vancouver|cCA
    vanderbijlpark|tZA
    vanderbilt university|bUS
    vandercook college of music|bUS
    vanier college|bCA
    vantaa|tFI
    vanuatu|sVU
    vanung university|bTW
    vapi|tIN
    varamin|tIR
    varanasi|cIN
    varginha|tBR
    varna|tBG
    varna free university|bBG
    varsity college|bZA
    varzea grande|tBR
    varzea paulista|tBR
    vasco da gama|tIN
    vassar college|bUS
    vasteras|tSE
    vasyl stefanyk precarpathian national university|bUA
    vasyl'evsky ostrov|tRU
    vat|kVA
    vathorst college|bNL
    vatican|sVA
    vatican city|sVA
    vaughan|tCA
    vaxjo technical college|bSE
    vc|kVC
    vct|kVC
    ve|kVE
    vector institute|bCA
    vedado|tCU
    vega institute of education|bZA
    vejalpur|tIN
    velikiy novgorod|tRU
    velikiye luki|tRU
    veliko turnovo university cyril and methodius|bBG
    vellore|tIN
    vellore institute of technology|bIN
    vels institute of science, technology & advanced studies(vistas)|bIN
    vels university|bIN
    ven|kVE
    venezuela|sVE
    venezuelan|dVE
    venlo|tNL
    ventspils university college|bLV
    venustiano carranza|tMX
    veracruz|tMX
    veraval|tIN
    vereeniging|tZA
    verhunskyi|tUA
    vermont|cUS
    vern university of applied sciences|bHR
    vernadsky academy of constructuion and architecture|bRU
    verona|tIT
    vesalius college|bUS
    veshnyaki|tRU
    vespasiano|tBR
    vestfold university college|bNO
    veterinarmedizinische universitat wien|bAT
    veterinary genetics institute - la plata national university|bAR
    vg|kGB
    vgb|kGB
    vi|kUS
    via university college|bDK
    viamao|tBR
    viana|cAO
    vianna junior institute|bBR
    vicenza|tIT
    victoria|cSC
    victoria de durango|cMX
    victoria institute of technology|bAU
    victoria junior college|bSG
    victoria university|bAU
    victoria university of wellington|bNZ
    victoria university toronto, university of toronto|bCA
    victorville|tUS
    vidisha|tIN
    vidyasirimedhi institute of science and technology|bTH
    vidzeme university college|bLV
    vienna|cAT
    vienna center for disarmament and non-proliferation|bAT
    vientiane|cLA
    viet tri|tVN
    viet yen|tVN
    vietnam|sVN
    vietnamese|dVN
    vietnamese german university|bVN
    vigo|tES
    vihari|tPK
    viii prywatne akademickie liceum ogolnoksztalcace|bPL
    vijayapura|tIN
    vijayawada|cIN
    vila andrade|tBR
    vila curuca|tBR
    vila flor|tAO
    vila jacui|tBR
    vila maria|tBR
    vila mariana|tBR
    vila matilde|tBR
    vila medeiros|tBR
    vila prudente|tBR
    vila velha|tBR
    vilkhivskyi|tUA
    villa canales|tGT
    villa lugano|tAR
    villa mercedes|tAR CL
    villa nueva|cGT
    villahermosa|tMX
    villanova college coorparoo|bAU
    villanova university|bUS
    villaverde|tES
    villavicencio|tCO
    ville-marie|tCA
    villeray-saint-michel-parc-extension|tCA
    villeurbanne|tFR
    vilniaus kolegija/university of applied sciences|bLT
    vilnius|cLT
    vina del mar|tCL
    vinh|cVN
    vinh chau|tVN
    vinh long|tVN
    vinh long university of technology and education|bVN
    vinh yen|tVN
    vinnitsa national pirogov medical university|bUA
    vinnytsia national technical university|bUA
    vinnytsya|tUA
    vinuniversity|bVN
    vir|kUS
    viransehir|tTR
    virar|cIN
    virgen milagrosa university foundation|bPH
    virginia|cUS
    virginia beach|tUS
    virginia international university|bUS
    virgo sapiens institute|bBE
    virovitica college|bHR
    visakhapatnam|cIN
    visalia|tUS
    viseu|tBR PT
    vision college|bNZ
    visoka ict skola (ict college of vocational studies)|bRS
    vista|tUS
    vista college|bNL
    visvodaya engineering college|bIN
    vit-ap university|bIN
    vita et pax-college|bBE
    vitebsk|tBY
    vitebsk state medical university|bBY
    vitebsk state technological university|bBY
    vitebsk state university|bBY
    viterbo college|bUS
    viterbo state university|bIT
    vitoria|tBR
    vitoria da conquista|tBR
    vitoria de santo antao|tBR
    vituscollege|bNL
    vivekananda institute of professional studies|bUS
    vivekananda international foundation|bIN
    vives university college|bBE
    vizianagaram|tIN
    vladikavkaz|tRU
    vladimir|tRU
    vladimir state university|bRU
    vladivostock state university of economics|bRU
    vladivostok|cRU
    vlore|tAL
    vn|kVN
    vnm|kVN
    vnuhcm - university of science|bVN
    vocational college of agricultural mecanics|bVN
    vocational college varia|bFI
    vocational school of oulainen|bFI
    volda university college|bNO
    volga region state university of service|bRU
    volga state academy of water transport|bRU
    volgodonsk|tRU
    volgograd|cRU
    vologda|tRU
    vologda state pedagogical university|bRU
    vologda state university|bRU
    volta redonda|tBR
    volterra elia education institute|bIT
    volzhsky|tRU
    volzhsky polytechnic institute|bRU
    vongchavalitkul university|bTH
    voorhees college|bUS
    voronezh|cRU
    votorantim|tBR
    vrije universiteit brussel|bBE
    vryheid|tZA
    vtc academy|bVN
    vtc information technology and design academy|bVN
    vu|kVU
    vung tau|tVN
    vut|kVU
    vvp engineering college|bIN
    vyatka state university|bRU
    vyhurivshchyna-troyeshchyna|tUA
    vykhino-zhulebino|tRU
    vysoka skola regionalniho rozvoje a bankovni institut - ambis, a.s.|bCZ
    vytautas magnus university|bLT
    wa ying college|bCN
    wabash college|bUS
    waco|tUS
    wad medani|tSD
    wadi as sir|tJO
    wadi international university|bSY
    wafangdian|tCN
    wageningen university|bNL
    wagner college|bUS
    wah cantt|tPK
    wah medical college|bPK
    waikato institute of technology|bNZ
    waimea college|bNZ
    wakayama|tJP
    wake forest university|bUS
    wakefield|tGB US
    walailak university|bTH
    walbrzych|tPL
    walchand college of engineering sangli|bIN
    walden university|bUS
    wales|sGB
    walla walla university|bUS
    wallis & futuna|sFR
    wallis and futuna|sFR
    walsall|tGB
    walsh university|bUS
    walter sisulu university for technology and science|bZA
    walthamstow|tGB
    wan chai|tCN
    wandsbek|tDE
    wang thonglang|tTH
    wangsa maju|tMY
    wanning|cCN
    wansheng|tCN
    wanxian|cCN
    wanzhou|cCN
    war studies university|bPL
    warangal|cIN
    warder|tET
    wardha|tIN
    warisan|tAE
    warnborough university|bUS
    warner pacific college|bUS
    warner southern college|bUS
    warren wilson college|bUS
    warri|cNG
    warrington|tGB
    warsaw|cPL
    wartburg college|bNL
    warwickshire college group|bGB
    waseda university|bJP
    washburn university|bUS
    washington|cUS
    washington dc|cUS
    washington heights|tUS
    washington state university, spokane|bUS
    washington state university, tri-cities|bUS
    watampone|tID
    water problems institute of ras (wpi ras)|bRU
    water resources university|bVN
    waterbury|tUS
    waterford institute of technology|bIE
    waterloo|tCA SL US
    watford|tGB
    watthana|tTH
    watumull institute of electronics engineering and computer technology|bUS
    wau|tSS
    wawasan open university|bMY
    wayaobu|tCN
    wayland academy norfolk|bGB
    wayland baptist university|bUS
    wayne state college|bUS
    wayne state university|bUS
    waynesburg college|bUS
    wazirabad|tPK
    webber college|bUS
    weber state university|bUS
    webster university|bUS
    webster university geneva|bCH
    webster university, thailand|bTH
    webster university, vienna|bAT
    webtech institute|bFR
    weifang|cCN
    weihai|cCN
    weihenstephan-triesdorf university of applied sciences|bDE
    weinan|cCN
    weizmann institute|bIL
    weldiya|tET
    welkom|tZA
    wellcome sanger institute|bGB
    wellington|cNZ
    wells college|bUS
    wells international college pty ltd|bAU
    welsh|dGB
    wenchang|cCN
    wenshan city|tCN
    wentworth institute of technology|bUS
    wenzhou|cCN
    weru|tID
    wesley college|bUS
    wesley college, sri lanka|bLK
    wesleyan college|bUS
    wesleyan university|bUS
    wesleyan university philippines|bPH
    west bank|cPS
    west bromwich|tGB
    west covina|tUS
    west herts college, watford|bGB
    west island|cAU
    west island college (montreal)|bCA
    west jerusalem|tIL
    west jordan|tUS
    west liberty state college|bUS
    west minster international college|bMY
    west palm beach|tUS
    west pomeranian school of business|bPL
    west raleigh|tUS
    west university of timisoara|bRO
    west valley city|tUS
    west virginia|cUS
    west visayas state university|bPH
    western bible college|bUS
    western carolina university|bUS
    western galilee college|bIL
    western governors university|bUS
    western international university|bUS
    western sahara|sEH
    western state college|bUS
    western state university college of law|bUS
    western technical college|bUS
    westfalia university of applied sciences|bDE
    westfalische wilhelms-universitat munster|bDE
    westford academy|bUS
    westhill university|bMX
    westminster|tUS
    westminster college fulton|bUS
    westminster college new wilmington|bUS
    westminster college of salt lake city|bUS
    westminster international university in tashkent|bUZ
    westmont college|bUS
    weston college|bGB
    westonaria|tZA
    westwood college|bUS
    wf|kFR
    whalley|tCA
    whangaparaoa college|bNZ
    wheeling jesuit university|bUS
    wheelock college|bUS
    whitby|tCA
    white house|bUS
    whitecliffe college|bNZ
    whitehall|bGB
    whitman college|bUS
    whittier college|bUS
    whitworth college|bUS
    whu - otto beisheim school of management|bUS
    wichita|tUS
    wichita falls|tUS
    wichita state university|bUS
    widener university|bUS
    wiesbaden|tDE
    wigan|tGB
    wijaya putra university|bID
    wilberforce university|bUS
    wilbur wright college|bUS
    wildau technical university of applied sciences|bDE
    wiley college|bUS
    wilfrid laurier university|bCA
    wilkes university|bUS
    willamette university|bUS
    willemstad|tNL
    william and catherine booth college|bCA
    william angliss institute|bAU
    william carey college|bUS
    william jewell college|bUS
    william morris college|bGB
    william paterson university|bUS
    william penn college|bUS
    williams baptist college|bUS
    williams college|bUS
    wilmersdorf|tDE
    wilmington|tUS
    wilmington university|bUS
    wilson center|bUS
    wilson college|bUS
    wilton park|bGB
    wimbledon school of art|bGB
    windhoek|cNA
    windsor|tCA
    winejok|tSS
    wingate university|bUS
    winnipeg|cCA
    winston-salem|tUS
    winston-salem state university|bUS
    winterthur|tCH
    winthrop university|bUS
    wirtschaftsakademie schleswig-holstein|bDE
    wirtschaftsuniversitat wien|bAT
    wisconsin|cUS
    wisconsin international university college|bGH
    wisdom house degree college|bPK
    witelon collegium state university|bPL
    wittenberg university|bUS
    wlf|kFR
    wloclawek|tPL
    wmg academy for young engineers|bGB
    wmo english academy|bIN
    wodensborough ormiston academy|bGB
    wofford college|bUS
    woking|tGB
    woking college|bGB
    wola|tPL
    wolfreton school and sixth form college|bGB
    wolfsburg|tDE
    wollongong|tAU
    wolverhampton|tGB
    wong tai sin|tCN
    wonju|tKR
    wonkwang university|bKR
    wonsan|tKP
    woodlands|tSG
    woodrow wilson international center for scholars|bUS
    woosuk university|bKR
    worcester|tGB US ZA
    worcester college, university of oxford|bGB
    worcester polytechnic institute|bUS
    worksop college|bGB
    world economic forum|bCH
    world maritime university|bSE
    world resources institute|bUS
    worthing|tGB
    worthing college|bGB
    wrexham glyndwr university|bGB
    wright state university|bUS
    wroclaw|cPL
    ws|kWS
    wsb university|bPL
    wsb university in gdansk|bPL
    wsm|kWS
    wuchang shouyi university|bCN
    wuchuan|tCN
    wuda|tCN
    wugang|tCN
    wuhai|tCN
    wuhan|cCN
    wuhan university of science and technology|bCN
    wuhan university school of medicine|bCN
    wuhu|cCN
    wujiaqu|tCN
    wuppertal|tDE
    wurzburg|tDE
    wushan|tCN
    wuwei|cCN
    wuxi|cCN
    wuxue|tCN
    wuyi university|bCN
    wuyishan|tCN
    wuzhishan|tCN
    wuzhong|cCN
    wuzhou|cCN
    wycliffe college|bGB
    wyoming|cUS
    xai-xai|tMZ
    xalapa de enriquez|tMX
    xavier university|bPH
    xavier university of louisiana|bUS
    xi'an|cCN
    xi'an jiaotong liverpool university|bCN
    xi'an polytechnic university|bCN
    xi'an university of science and technology|bCN
    xiamen|cCN
    xiamen university malaysia|bMY
    xiangcheng|tCN
    xiangtan|cCN
    xiangyang|cCN
    xianning|cCN
    xiantao|tCN
    xianyang|cCN
    xiaogan|cCN
    xiayang|tCN
    xiazhen|tCN
    xichang|tCN
    xico|tMX
    xidian university|bCN
    xigang|tCN
    xihua university|bCN
    xilin hot|tCN
    xilinhot|tCN
    xincheng|tCN
    xindi|tCN
    xinghua|tCN
    xingning|tCN
    xingtai|cCN
    xingyi|tCN
    xining|cCN
    xinji|tCN
    xinjiang|cCN
    xinqiao|tCN
    xintai|tCN
    xinxiang|cCN
    xinyang|cCN
    xinyi|tCN
    xinyu|cCN
    xinyuan|tCN
    xinzhai|tCN
    xinzhou|cCN
    xiulin|tCN
    xiuying|tCN
    xiva|tUZ
    xizhi|tTW
    xk|kXK
    xkx|kXK
    xochimilco|tMX
    xu-university|bDE
    xuan loc|tVN
    xuancheng|cCN
    xuanhua|tCN
    xuchang|cCN
    xuhui|cCN
    xunchang|tCN
    xuyong|tCN
    xuzhou|cCN
    ya'an|cCN
    yaba college of technology|bNG
    yachay tech university|bEC
    yachiyo|tJP
    yaizu|tJP
    yakeshi|tCN
    yakutsk|tRU
    yakutsk state university|bRU
    yala technical college|bTH
    yale|bUS
    yalova university|bTR
    yamagata|tJP
    yamaguchi|tJP
    yamato|tJP
    yamoussoukro|cCI
    yamuna nagar|tIN
    yan'an|tCN
    yanan university|bCN
    yanbu|tSA
    yanbu industrial college|bSA
    yancheng|cCN
    yangcheng|tCN
    yangchun|tCN
    yanghang|tCN
    yangi o'zbekiston universiteti|bUZ
    yangjiang|cCN
    yangju|tKR
    yangon|cMM
    yangpu|cCN
    yangquan|cCN
    yangsan|tKR
    yangshuo|tCN
    yangtze normal university|bCN
    yangzhou|cCN
    yanji|tCN
    yanshan university|bCN
    yantai|cCN
    yanzhou|tCN
    yao|tJP
    yaounde|cCM
    yaren|cNR
    yaritagua|tVE
    yarmouk private university|bSY
    yarmouk university|bJO
    yaroslav mudryi national law university|bUA
    yaroslavl|cRU
    yaroslavl international university of business and new technologies|bRU
    yasar university|bTR
    yasenevo|tRU
    yasuj university|bIR
    yautepec|tMX
    yavatmal|tIN
    yawnghwe|tMM
    yazd|tIR
    yazd medical university|bIR
    ye|kYE
    yeditepe university|bTR
    yei|tSS
    yekaterinburg|cRU
    yelahanka|tIN
    yelets|tRU
    yem|kYE
    yemen|sYE
    yemeni|dYE
    yen bai|tVN
    yen vinh|tVN
    yenagoa|tNG
    yenangyaung|tMM
    yeoju|tKR
    yeoju technical institute in tashkent|bUZ
    yeosu|tKR
    yerevan|cAM
    yeshiva university|bUS
    yeungnam university|bKR
    yevlakh|tAZ
    yevpatoriya|tUA
    yezhou|tCN
    yibin|cCN
    yichang|cCN
    yichun|cCN
    yidu|tCN
    yildiz technical university|bTR
    yinchuan|cCN
    yingkou|cCN
    yingtan|tCN
    yintai|tCN
    yishun new town|tSG
    yiwu|cCN
    yixing|cCN
    yizhou|tCN
    yogyakarta|tID
    yogyakarta nahdlatul ulama university|bID
    yokkaichi|tJP
    yokohama|cJP
    yokosuka|tJP
    yola|tNG
    yonago|tJP
    yong'an|tCN
    yongchuan|tCN
    yongji|tCN
    yongkang|tTW
    yongzhou|cCN
    yonkers|tUS
    yono|tJP
    yonsei university|bKR
    yopal|tCO
    york st john university|bGB
    yoshkar-ola|tRU
    youkaichi|tJP
    youngstown state university|bUS
    ypc-itweb college|bMY
    yrkesakademin|bSE
    yt|kFR
    yu da university of science and technology|bTW
    yu.g. shafer institute of cosmophysical research and aeronomy|bRU
    yuan ze university|bTW
    yuanlin|tTW
    yuanpei medical university of science and technology|bTW
    yuci|tCN
    yuen long|tCN
    yuen long kau hui|tCN
    yuen long san hui|tCN
    yuepu|tCN
    yueyang|cCN
    yugra state university|bRU
    yukon college|bCA
    yuksek ihtisas university|bTR
    yulin|cCN
    yuncheng|cCN
    yunfu|cCN
    yunlong|tCN
    yunnan|cCN
    yunusobod|tUZ
    yushu|tCN
    yuxi|tCN
    yuyao|tCN
    yuzhno-sakhalinsk|tRU
    yuzuncu yil university|bTR
    za|kZA
    zaanstad|tNL
    zabaykalsky mining college named after m. i. agoshkov|bRU
    zabol|tIR
    zabol university|bIR
    zabrze|tPL
    zacatecas|tMX
    zachodniopomorska school of science and engineering|bPL
    zadkine college|bNL
    zaf|kZA
    zagazig|tEG
    zagazig university|bEG
    zagreb|cHR
    zahedan|cIR
    zama|tJP
    zambia|sZM
    zambian|dZM
    zambian open university|bZM
    zamboanga|cPH
    zamora de hidalgo|tMX
    zango|tAO
    zanjan|tIR
    zanjan institute for advanced studies in basic sciences|bIR
    zanjan university|bIR
    zanzibar|cTZ
    zaoyang|tCN
    zaozhuang|cCN
    zapopan|cMX
    zaporizhzhe national technical university|bUA
    zaporizhzhe national university|bUA
    zaporizhzhia national university|bUA
    zaporizhzhia state medical university|bUA
    zaporizhzhya|cUA
    zaragoza|cES
    zaria|cNG
    zarichnyi|tUA
    zarka private university|bJO
    zarqa|cJO
    zawiya|tLY
    zawiya academy|bPK
    zayed university|bAE
    zbc - zealand business college|bDK
    zealand - academy of technologies and business|bDK
    zealand - sjaellands erhvervsakademi|bDK
    zefta|tEG
    zelenograd|tRU
    zemun|tRS
    zenica|tBA
    zeppelin university|bDE
    zeytinburnu|tTR
    zhabei|cCN
    zhalantun|tCN
    zhanaozen|tKZ
    zhangjiagang|cCN
    zhangjiajie|tCN
    zhangjiakou|cCN
    zhangye|cCN
    zhangzhou|cCN
    zhanjiang|cCN
    zhaodong|tCN
    zhaoqing|cCN
    zhaotong|cCN
    zhaoyuan|tCN
    zhaozhou|tCN
    zhejiang|cCN
    zheleznodorozhnyy|tRU
    zhengding|tCN
    zhengzhou|cCN
    zhenjiang|cCN
    zhenping|tCN
    zhenzhou|tCN
    zhezkazgan baikonurov university|bKZ
    zhezqazghan|tKZ
    zhicheng|tCN
    zhipu|bCN
    zhonghe|tCN
    zhongnan university of economics and law|bCN
    zhongshan|cCN
    zhongwei|cCN
    zhongxiang|tCN
    zhongyuan university of technology (zut)|bCN
    zhoucun|tCN
    zhoukou|cCN
    zhoushan|cCN
    zhu cheng city|cCN
    zhubei|tTW
    zhucheng|tCN
    zhuhai|cCN
    zhuji|tCN
    zhujing|tCN
    zhulebino|tRU
    zhumadian|cCN
    zhuzhou|cCN
    zhytomyr|tUA
    zhytomyr agrotechnical college|bUA
    zhytomyr ivan franko state university|bUA
    zhytomyr polytechnic state university|bUA
    zibo|cCN
    zielona gora|tPL
    zigong|cCN
    ziguinchor|tSN
    zimbabwe|sZW
    zimbabwean|dZW
    zinder|tNE
    zipaquira|tCO
    zitong|tCN
    ziyang|cCN
    zlatoust|tRU
    zliten|tLY
    zm|kZM
    zmb|kZM
    zoetermeer|tNL
    zomba|tMW
    zonguldak|tTR
    zonguldak karaelmas university|bTR
    zoucheng|tCN
    zuglo|tHU
    zuiderpark college|bNL
    zumpango|tMX
    zunyi|cCN
    zurich|cCH
    zuyd university|bNL
    zw|kZW
    zwe|kZW
    zwijsen college veghel|bNL
    zwolle|tNL
    zyablikovo|tRU
    zyuzino|tRU
    一关市|tJP
    一宫|tJP
    一宫市|tJP
    丁迪古尔|tIN
    七台河|tCN
    七台河市|tCN
    万博|cAO
    万卡约|tPE
    万城|cCN
    万宁|cCN
    万宁市|cCN
    万州|cCN
    万州区|cCN
    万盛区|tCN
    万象|cLA
    万那杜|sVU
    万锦市|tCA
    万隆|cID
    万鸦老|tID
    三乡市|tJP
    三亚|cCN
    三亚市|cCN
    三兰港|cTZ
    三合镇|tCN
    三孖冷|cID
    三宝垄|cID
    三宝珑|cID
    三宝颜|cPH
    三岛市|tJP
    三峡区|tTW
    三巴旺|tSG
    三投斯将军市|cPH
    三明|cCN
    三明市|cCN
    三河|cCN
    三河市|tCA
    三田町|tJP
    三藩市|cUS
    三角洲|tCA
    三门峡|cCN
    三门峡市|cCN
    上尾下|tJP
    上尾市|tJP
    上普恩特|cCL
    上海|cCN
    上海人工智能实验室|bCN
    上海市|cCN
    上海浦东|cCN
    上田市|tJP
    上虞|cCN
    上虞区|cCN
    上虞县|cCN
    上虞市|cCN
    上西城|tUS
    上越市|tJP
    上连雀|tJP
    上钦查|tPE
    上霍斯皮西奥|tCL
    上饶|cCN
    上饶市|cCN
    下关市|tJP
    下卡姆斯克|tRU
    下哈特|tNZ
    下户田|tJP
    下龙市|tVN
    不丹|sBT
    不伦瑞克|tDE
    不来梅|cDE
    不来梅哈芬|tDE
    世宗|tKR
    世田谷|cJP
    世田谷区|cJP
    丘拉维斯塔|tUS
    东久留米|tJP
    东京|cJP
    东京都|cJP
    东伦敦|tZA
    东加|sTO
    东台市|tCN
    东台镇|tCN
    东哈莱姆|tUS
    东大阪|tJP
    东大阪市|tJP
    东帝汶|sTL
    东广岛|tJP
    东方市|tCN PY
    东村山|tJP
    东村山市|tJP
    东比夫里|cIN
    东洛杉矶|tUS
    东盟|gASEAN
    东耶路撒冷|cPS
    东莞|cCN
    东莞市|cCN
    东营|cCN
    东营市|cCN
    东阳市|tCN
    个旧市|tCN
    中华人民共和国|sCN
    中华民国|sTW
    中卫|cCN
    中卫市|cCN
    中和镇|tCN
    中国|sCN
    中国上海|cCN
    中国人民大学|bCN
    中国澳门特别行政区|sCN
    中国香港特别行政区|sCN
    中央区|tJP
    中山|cCN
    中山市|cCN
    中野|tJP
    中野区|tJP
    中非共和国|sCF
    丰川市|tJP
    丰拉夫拉达|tES
    丰桥市|tJP
    丰沙尔|tPT
    丰田市|tJP
    丰都县|tCN
    临夏城关镇|tCN
    临夏市|tCN
    临汾|cCN
    临汾市|cCN
    临沂|cCN
    临沂市|cCN
    临沧市|tCN
    丸龟市|tJP
    丹东|cCN
    丹东市|cCN
    丹佛|cUS
    丹帕沙|cID
    丹戎槟榔|tID
    丹麦|sDK
    丽水|tCN
    丽水县|tCN
    丽水市|tCN KR
    丽江市|tCN
    久喜中央|tJP
    久姆里|tAM
    久尔贝勒|tSN
    久留米|tJP
    久留米市|tJP
    义乌|cCN
    义乌县|cCN
    义大利|sIT
    乌代浦|tIN
    乌克兰|sUA
    乌兰乌德|tRU
    乌兰察布市|cCN
    乌兰巴托|cMN
    乌兰浩特|tCN
    乌兰浩特市|tCN
    乌兹别克|sUZ
    乌兹别克斯坦|sUZ
    乌姆塔塔|tZA
    乌季达|cMA
    乌尔姆|tDE
    乌山市|tKR
    乌干达|sUG
    乌得勒支|tNL
    乌德勒支|tNL
    乌拉圭|sUY
    乌拉尔|tKZ
    乌日霍罗德|tUA
    乌普萨拉|tSE
    乌杜皮|tIN
    乌汶叻差他尼|tTH
    乌沙克|tTR
    乌法|cRU
    乌海市|tCN
    乌穆阿希亚|tNG
    乌罗米|tNG
    乌苏里斯克|tRU
    乌贝兰迪亚|cBR
    乌贝拉巴|tBR
    乌贾因|cIN
    乌赫塔|tRU
    乌达区|tCN
    乌隆他尼|tTH
    乌鲁木齐|cCN
    乌鲁木齐市|cCN
    乌鲁瓜亚纳|tBR
    乌鲁阿潘|tMX
    乍得|sTD
    乐城街道|tCN
    乐山|cCN
    乐山市|cCN
    乐蜀|tEG
    乔卢拉|tMX
    乔尔卢|tTR
    乔恩普尔|tIN
    乔斯|cNG
    乔治亚|sGE
    乔治市|tMY
    乔治敦|cGB GY
    乔鲁姆|tTR
    九江|cCN
    九江市|cCN
    九龙|cCN
    九龙城|tCN
    也门|sYE
    习志野|tJP
    于韦斯屈莱|tFI
    于默奥|tSE
    云南|cCN
    云浮|cCN
    云浮市|cCN
    五家渠|tCN
    五家渠市|tCN
    五山城|tRU
    五指山市|tCN
    五松|tCN
    井岸镇|tCN
    井邑市|tKR
    井里汶|tID
    亚丁|cYE
    亚伦区|cNR
    亚兹德|tIR
    亚博斯福|tCA
    亚历山卓|cEG
    亚历山大港|cEG
    亚历山德里亚|tUS
    亚塞拜然|sAZ
    亚庇|cMY
    亚当斯敦|cPN
    亚松森|cPY
    亚桑蒲坊|tFR
    亚特兰大|cUS
    亚积士|tCA
    亚穆苏克罗|cCI
    亚罗士打|tMY
    亚美利加纳|tBR
    亚美尼亚|sAM
    亚美达巴德|cIN
    亨廷顿比奇|tUS
    亨德森|tUS
    亨茨维尔|tUS
    京士顿|tCA
    京斯敦|cJM
    京都|cJP
    京都市|cJP
    亭可马里|tLK
    亳州|cCN
    亳州市|cCN
    人大|bCN
    什切青|tPL
    什里夫波特|tUS
    仁川广域市|cKR
    仓敷|tJP
    仓敷市|tJP
    仙台|cJP
    仙台市|cJP
    代尔祖尔|tSY
    代尼兹利|tTR
    以色列|sIL
    仪征市|tCN
    仰光|cMM
    伊万诺沃|tRU
    伊丹市|tJP
    伊丽莎白|tUS
    伊兹密尔|cTR
    伊兹密特|tTR
    伊切尔格伦吉|tIN
    伊列乌斯|tBR
    伊利甘|tPH
    伊加拉苏|tBR
    伊势原|tJP
    伊势崎|tJP
    伊势崎市|tJP
    伊势市|tJP
    伊卜|cYE
    伊图尤塔巴|tBR
    伊基克|tCL
    伊基托斯|tPE
    伊塔佩蒂宁加|tBR
    伊塔佩鲁纳|tBR
    伊塔博拉伊|tBR
    伊塔圭|tCO
    伊塔尼亚恩|tBR
    伊塔布纳|tBR
    伊塔比拉|tBR
    伊塔瓜伊|tBR
    伊宁市|tCN
    伊尔库茨克|cRU
    伊尔比德|cJO
    伊尔福德|tGB
    伊巴丹|cNG
    伊帕廷加|tBR
    伊德利卜|tSY
    伊拉克|sIQ
    伊拉克利翁|tGR
    伊拉普阿托|tMX
    伊斯兰堡|cPK
    伊斯坦堡|cTR
    伊斯坦布尔|cTR
    伊斯塔帕拉帕|cMX
    伊斯塔拉夫尚|tTJ
    伊斯帕尔塔|tTR
    伊斯梅利亚|tEG
    伊斯法拉|tTJ
    伊斯法罕|cIR
    伊斯灵顿|tGB
    伊斯特本|tGB
    伊斯肯德伦|tTR
    伊春市|tCN
    伊普斯威奇|tGB
    伊朗|sIR
    伊林加|tTZ
    伊洛林|cNG
    伊热夫斯克|cRU
    伊瓜拉自治市|tMX
    伊瓜苏|tBR
    伊瓦格|cCO
    伊瓦顿|cZA
    伊莉莎白港|cZA
    伊达贾伊|tBR
    伍尔弗汉普顿|tGB
    伍斯特|tGB US ZA
    伍珀塔尔|tDE
    伏尔加格勒|cRU
    伏尔加顿斯克|tRU
    休斯敦|cUS
    休斯顿|cUS
    会津若松|tJP
    伦敦|cGB
    伯克利|tUS
    伯利兹|sBZ
    伯力|cRU
    伯坦果德|tIN
    伯尔尼|cCH
    伯恩|cCH
    伯恩利|tGB
    伯恩茅斯|tGB
    伯明翰|cGB
    伯明翰市|cGB
    伯灵顿|tCA
    伯班克|tUS
    伯诺尼|cZA
    但尼丁|tNZ
    佐世保|tJP
    佐世保市|tJP
    佐仓市|tJP
    佐治城|cGY
    佐贺市|tJP
    佐野市|tJP
    佛山|cCN
    佛山市|cCN
    佛得角|sCV
    佛罗伦萨|tIT
    佩塔提克瓦|tIL
    佩塔雷|tVE
    佩尼亚洛伦|tCL
    佩斯|cHU
    佩洛塔斯|tBR
    佩特扎尔卡|tSK
    佩皮尼昂|tFR
    佩鲁贾|tIT
    佳木斯|cCN
    佳木斯市|cCN
    侯斯顿|cUS
    俄克拉荷马城|cUS
    俄斯特拉发|tCZ
    俄罗斯|sRU
    保利尼亚|tBR
    保加利亚|sBG
    保定|cCN
    保定市|cCN
    保山|cCN
    保山市|cCN
    保谷市|tJP
    信阳|cCN
    信阳市|cCN
    儋州市|tCN
    元山市|tKP
    元朗墟|tCN
    元朗新墟|tCN
    元朗旧墟|tCN
    光州|cKR
    光州市|cKR
    光州广域市|cKR
    光明市|tKR
    克列缅丘格|tUA
    克利夫兰|tUS
    克利尔沃特|tUS
    克利马内|tMZ
    克劳利|tGB
    克勒克卡莱|tTR
    克勒格布尔|tIN
    克卢什|tPT
    克塔克|cIN
    克孜勒|tRU
    克孜勒奥尔达|tKZ
    克尔曼|cIR
    克尔曼沙赫|cIR
    克尔谢希尔|tTR
    克拉克斯维尔|tUS
    克拉古耶瓦茨|tRS
    克拉图|tBR
    克拉斯诺达尔|cRU
    克拉根福|tAT
    克拉玛依|tCN
    克拉玛依市|tCN
    克拉科夫|cPL
    克拉约瓦|tRO
    克洛维斯|tUS
    克罗伊登|tGB
    克罗伊茨贝格|tDE
    克罗地亚|sHR
    克罗埃西亚|sHR
    克莱佩达|tLT
    克莱克斯多普|tZA
    克莱蒙费朗|tFR
    克萨尔特南戈|tGT
    克赖斯特彻奇|tNZ
    克里夫兰|tUS
    克里斯蒂安桑|tNO
    克里沃罗格|cUA
    克里西乌马|tBR
    克雷塔罗|cMX
    克雷维里格|cUA
    克雷费尔德|tDE
    克韦多|tEC
    克鲁格斯多普|tZA
    克麦罗沃|cRU
    克龙斯塔德|tZA
    入间市|tJP
    全州|cKR
    全州市|cKR
    全球化智库|bCN
    八代市|tJP
    八千代|tJP
    八千代市|tJP
    八尾市|tJP
    八德区|tTW
    八所|tCN
    八所镇|tCN
    八打灵再也|cMY
    八日市市|tJP
    八王子|cJP
    八王子市|cJP
    八道江|tCN
    六安|cCN
    六安市|cCN
    六盘水|cCN
    六盘水市|cCN
    兰卡瓜|tCL
    兰契|cIN
    兰州|cCN
    兰州市|cCN
    兰巴雷|tPY
    兰开斯特|tUS
    兰德堡|tZA
    兰德方坦|tZA
    兰里市|tCA
    共和涌|tCN
    关丹|cMY
    关口|cCN
    关岛|sUS
    兴义|tCN
    兴义市|tCN
    兴华街道|tCN
    兴城镇|tCN
    兴宁市|tCN
    兴实达|tMM
    兹利坦|tLY
    兹拉托乌斯特|tRU
    兹沃勒|tNL
    冀州|tCN
    内乌肯|tAR
    内伊韦利|tIN
    内坦亚|tIL
    内尔斯普雷特|tZA
    内江|cCN
    内江市|cCN
    内洛尔|cIN
    内湖区|tTW
    内珀维尔|tUS
    内罗比|cKE
    内罗毕|cKE
    内蒙古|cCN
    内贡博|tLK
    冈山|cJP
    冈山市|cJP
    冈崎|tJP
    冈崎市|tJP
    冈比亚|sGM
    冰岛|sIS
    冲山镇|tCN
    冲绳市|tJP
    冷水江|tCN
    冷水江市|tCN
    几内亚|sGN
    几内亚比索|sGW
    几内亚比绍|sGW
    几江街道|tCN
    凡城|cTR
    凤凰城|cUS
    凤城街道|tCN
    凤山|tTW
    凤山区|tTW
    凯内马|tSL
    凯塔尔|tIN
    凯奇凯梅特|tHU
    凯尔采|tPL
    凯恩斯|tAU
    凯里市|tCN
    凯鲁万|tTN
    出云市|tJP
    函馆市|tJP
    切列波韦茨|tRU
    切博克萨雷|tRU
    切图马尔|tMX
    切尔卡瑟|tUA
    切尔姆斯福德|tGB
    切尔尼戈夫|tUA
    切尔滕纳姆|tGB
    切尔诺夫策|tUA
    切德尔布尔|tIN
    切萨皮克|tUS
    刈谷市|tJP
    列克星敦|tUS
    列度洛埠|tUS
    列支敦士登|sLI
    列支敦斯登|sLI
    列斯|cGB
    列治文|tCA US
    列治文山|tCA
    刘易斯维尔|tUS
    利伯维尔|cGA
    利佩茨克|cRU
    利兹|cGB
    利卡西|cCD
    利摩日|tFR
    利文斯顿|tZM
    利梅拉|tBR
    利欣加|tMZ
    利比亚|sLY
    利比里亚|sLR
    利沃夫|cUA
    利物浦|tGB
    利穆鲁|tKE
    利贝雷茨|tCZ
    利隆圭|cMW
    利雅得|cSA
    利雅德|cSA
    利马|cPE
    利马索尔|tCY
    别列兹尼基|tRU
    别尔哥罗德|tRU
    别府市|tJP
    别拉内区|tPL
    剌八|cMA
    前桥|tJP
    前桥市|tJP
    办合纳|cCH
    加久瓦卡|tIN
    加兹温|tIR
    加古川市|tJP
    加古川町本町|tJP
    加埔区|tMY
    加尔冈|tIN
    加尔各答|cIN
    加尼奥阿|tCI
    加希布尔|tIN
    加彭|sGA
    加德满都|cNP
    加拉茨|tRO
    加拿大|sCA
    加格达奇区|tCN
    加沙|tPS
    加沙城|tPS
    加洛坎|cPH
    加济安泰普|cTR
    加济阿巴德|cIN
    加登格罗夫|tUS
    加的夫|tGB
    加的斯|tES
    加纳|sGH
    加萨|tPS
    加蒂诺|tCA
    加蒂诺市|tCA
    加蓬|sGA
    加贝斯|tTN
    加达里夫|tSD
    加里宁格勒|tRU
    加里萨|tKE
    加须市|tJP
    努克|cDK
    努库斯|tUZ
    努瓦克肖特|cMR
    劳德代尔堡|tUS
    勒克瑙|cIN
    勒利德布尔|tIN
    勒斯滕堡|tZA
    勒沃库森|tDE
    勒阿弗尔|tFR
    勿加泗|cID
    勿礁维|cID
    包头|cCN
    包头市|cCN
    包奇|cNG
    包里瓦利|cIN
    匈牙利|sHU
    北九州|cJP
    北九州市|cJP
    北京|cCN
    北京大学|bCN
    北京市|cCN
    北区|tJP
    北史丹佛|tUS
    北大|bCN
    北安普顿|tGB
    北岸市|tNZ
    北干巴鲁|cID
    北德文斯克|tRU
    北拉斯维加斯|tUS
    北查尔斯顿|tUS
    北江市|tVN
    北海|cCN
    北海市|cCN
    北海槟城|tMY
    北约|gNATO
    北茹阿泽鲁|tBR
    北见市|tJP
    北韩|sKP
    北马其顿|sMK
    北马利安纳群岛|sUS
    北马里亚纳群岛|sUS
    匹兹堡|tUS
    十堰|cCN
    十堰市|cCN
    千叶|cJP
    千叶市|cJP
    千橡市|tUS
    千里达及托巴哥|sTT
    半田市|tJP
    华伦西亚|cES
    华列他|cMT
    华城市|cKR
    华城镇|tCN
    华沙|cPL
    华盛顿|cUS
    华盛顿特区|cUS
    华雷斯城|cMX
    卑尔根|tNO
    卑谬市|tMM
    卑谬镇|tMM
    卓特咸|tGB
    南京|cCN
    南京市|cCN
    南充|cCN
    南充市|cCN
    南卡希亚斯|tBR
    南卡纳沙希布|tPK
    南卡纳萨希布|tPK
    南圣克鲁斯|tBR
    南城县|tCN
    南头镇|tCN
    南宁|cCN
    南宁市|cCN
    南安普敦|tGB
    南宾镇|tCN
    南岔区|tCN
    南川区|tCN
    南干道|cCN
    南平|tCN
    南平市|tCN
    南投市|tTW
    南昌|cCN
    南昌市|cCN
    南本德|tUS
    南杜尔巴尔|tIN
    南林间|tJP
    南津街道|tCN
    南浦|tKP
    南特|tFR
    南苏丹|sSS
    南萨哈林斯克|tRU
    南通|cCN
    南通市|cCN
    南都柏林郡|tIE
    南阳|cCN
    南阳市|cCN
    南雅拉瓜|tBR
    南非|sZA
    南韩|sKR
    博伊西|tUS
    博克拉|cNP
    博博迪乌拉索|cBF
    博图卡图|tBR
    博尔本德尔|tIN
    博尔顿|tGB
    博帕尔|cIN
    博拉马|cSO
    博洛尼亚|tIT
    博特罗普|tDE
    博茨瓦纳|sBW
    博蒙特|tUS
    博鳌|cCN
    卜利达|tDZ
    占贾|tAZ
    卡亚俄|cPE
    卡兰巴|cPH
    卡利|cCO
    卡利亚里|tIT
    卡利什|tPL
    卡加利|cCA
    卡加延德奥罗|cPH
    卡努尔|tIN
    卡南加|cCD
    卡卡梅加|cKE
    卡卢加|tRU
    卡哈马|tTZ
    卡哈马卡|tPE
    卡塔尔|sQA
    卡塔赫纳|cCO
    卡塔马卡|tAR
    卡塞塞|tUG
    卡塞尔|tDE
    卡塞尔市|tDE
    卡多马|tZW
    卡夫兰|tUS
    卡姆扬斯凯|tUA
    卡姆马姆|tIN
    卡宾达|tCD
    卡尔加里|cCA
    卡尔巴拉|cIQ
    卡尔希|tUZ
    卡尔斯巴德|tUS
    卡尔斯鲁厄|tDE
    卡布圣卢卡斯|tMX
    卡布尧|tPH
    卡布韦|tZM
    卡希亚斯|tBR
    卡托维兹|tPL
    卡托维治|tPL
    卡拉卡斯|cVE
    卡拉奇|cPK
    卡拉季|cIR
    卡拉巴尔|cNG
    卡拉曼|tTR
    卡拉比克|tTR
    卡拉比克省|tTR
    卡拉沃索|tVE
    卡拉马|tCL
    卡斯卡韦尔|tBR
    卡斯塔尼亚尔|tBR
    卡斯塔莫努|tTR
    卡斯特拉尔|tAR
    卡斯特里|cLC
    卡杜纳|cNG
    卡梅申|tRU
    卡法萨巴|tIL
    卡波圣卢卡斯|tMX
    卡波弗里奥|tBR
    卡皮亚塔|tPY
    卡维马斯|tVE
    卡罗尔顿|tUS
    卡苏卢|tTZ
    卡莱米|tCD
    卡萨布兰卡|cMA
    卡萨拉|tSD
    卡萨马|tZM
    卡诺|cNG
    卡诺阿斯|tBR
    卡贝略港|tVE
    卡达|sQA
    卡门城|tMX
    卡马萨里|tBR
    卡鲁尔|tIN
    卡鲁帕诺|tVE
    卡齐纳|cNG
    卢埃纳|tAO
    卢塞纳|tPH
    卢安夏|tZM
    卢安达|sRW
    卢布尔雅那|cSI
    卢布林|tPL
    卢旺达|sRW
    卢本巴希|cCD
    卢森堡|sLU
    卢森堡城|cLU
    卢森堡市|cLU
    卢班戈|cAO
    卢甘斯克|tUA
    卢茨克|tUA
    卢萨卡|cZM
    卢迪亚纳|cIN
    卧龙岗|tAU
    卧龙岗市|tAU
    印多尔|cIN
    印尼|sID
    印度|sIN
    印度尼西亚|sID
    印西市|tJP
    危地马拉|sGT
    厄利垂亚|sER
    厄勒布鲁|tSE
    厄德尔|tTR
    厄瓜多|sEC
    厄瓜多尔|sEC
    厄立特里亚|sER
    厚木市|tJP
    厚木町|tJP
    原州市|tKR
    厦门|cCN
    厦门市|cCN
    双桥街道|tCN
    双溪乌绒|tMY
    双鸭山|cCN
    双鸭山市|cCN
    双龙湖|tCN
    发罗拉|tAL
    取手市|tJP
    叙利亚|sSY
    叙州城|cCN
    叙府|cCN
    古利德维肯|cGS
    古南镇|tCN
    古尔伯加|cIN
    古尔冈|cIN
    古巴|sCU
    古斯曼城|tMX
    古晋|tMY
    古杰兰瓦拉|cPK
    古江巴格|tCN
    古河市|tJP
    古瓦哈提|cIN
    古达罗尔|tIN
    古邦|tID
    古里提巴|cBR
    古鲁埃|tMZ
    古龙|cDE
    可伦坡|cLK
    可儿市|tJP
    台东区|tJP
    台中|cTW
    台中市|cTW
    台北|cTW
    台北市|cTW
    台南|cTW
    台南市|cTW
    台城街道|tCN
    台山市|tCN
    台州|cCN
    台州市|cCN
    台湾|sTW
    史瓦帝尼|sSZ
    叶列茨|tRU
    叶卡捷琳堡|cRU
    叶里温|cAM
    叶门|sYE
    各务原|tJP
    各务原市|tJP
    合川|tCN
    合川区|tCN
    合肥|cCN
    合肥市|cCN
    合阳城|tCN
    吉佳利|cRW
    吉吉加|tET
    吉塞尼|tRW
    吉多尔格尔|tIN
    吉大奴|cBJ
    吉大港|cBD
    吉大港市|cBD
    吉安|cCN
    吉安市|cCN
    吉尔伯特|tUS
    吉尔吉斯|sKG
    吉尔吉斯斯坦|sKG
    吉尔吉特|tPK
    吉尼奥德|tPK
    吉布地|sDJ
    吉布地市|cDJ
    吉布提|sDJ
    吉布提城|cDJ
    吉扎克|tUZ
    吉杰勒|tDZ
    吉林|cCN
    吉林市|cCN
    吉达|cSA
    吉里巴斯|sKI
    吉隆坡|cMY
    吉雷松|tTR
    吉首市|tCN
    同仁县|tCN
    同仁市|tCN
    同海市|tVN
    名古屋|cJP
    名古屋市|cJP
    吐瓦鲁|sTV
    吐鲁番|tCN
    吐鲁番县|tCN
    吐鲁番市|tCN
    向家坝|tCN
    吕伐登|tNL
    吕梁市|cCN
    吕菲斯克|tSN
    吕贝克|tDE
    君士坦丁|tDZ
    吴兴|cCN
    吴兴区|cCN
    吴忠|cCN
    吴忠市|cCN
    吴忠镇|cCN
    吹田|tJP
    吹田市|tJP
    告罗士打|tGB
    周口|cCN
    周口市|cCN
    呼伦贝尔|tCN
    呼伦贝尔市|tCN
    呼和浩特|cCN
    呼和浩特市|cCN
    呼市|cCN
    和平港|tHT
    和歌山|tJP
    和歌山市|tJP
    和田|tCN
    和田市|tCN
    咸兴市|cKP
    咸宁市|cCN
    咸阳|cCN
    咸阳市|cCN
    品川区|tJP
    哈勒姆|tNL
    哈勒尔|tET
    哈密地区|tCN
    哈密尔顿|cGB
    哈密市|tCN
    哈尔滨|cCN
    哈尔滨市|cCN
    哈尔科夫|cUA
    哈巴罗夫斯克|cRU
    哈德斯菲尔德|tGB
    哈拉雷|cZW
    哈斯里普|tPK
    哈特福|tUS
    哈瓦那|cCU
    哈科特港|cNG
    哈莱姆区|tUS
    哈萨克|sKZ
    哈萨克斯坦|sKZ
    哈马德镇|tBH
    哈马马特|tTN
    哥伦布|cUS
    哥伦比亚|sCO
    哥印拜陀|cIN
    哥吉拉|tPK
    哥多华|tES
    哥廷根|tDE
    哥德堡|cSE
    哥打巴鲁|cMY
    哥斯大黎加|sCR
    哥斯达黎加|sCR
    哥本哈根|cDK
    哥林堡|cLK
    哲雪舖|cIN
    唐卡士打|tGB
    唐卡斯特|tGB
    唐山|cCN
    唐山市|cCN
    唐津市|tJP
    商丘|cCN
    商丘市|cCN
    商洛市|cCN
    喀什|cCN
    喀什市|cCN
    喀土穆|cSD
    喀山|cRU
    喀布尔|cAF
    喀拉蚩|cPK
    喀麦隆|sCM
    喜桂图旗|tCN
    嘉义市|tTW
    嘉兴|cCN
    嘉兴市|cCN
    嘉定|cCN
    嘉定镇|cCN
    嘉定镇街道|cCN
    嘉峪关市|tCN
    嘉柏隆里|cBW
    嘉波隆里|cBW
    嘉积|cCN
    四川|cCN
    四平|cCN
    四平市|cCN
    四平街|cCN
    四日|tJP
    四日市市|tJP
    回兴街道|tCN
    因佩拉特里斯|tBR
    因斯孛鲁克|tAT
    因斯布鲁克|tAT
    因达亚图巴|tBR
    园林街道|tCN
    固原|tCN
    固原市|tCN
    国分寺|tJP
    国分寺市|tJP
    国务院|bCN
    国务院发展研究中心|bCN
    国观智库|bCN
    图兹拉|tBA
    图利亚拉|tMG
    图卜鲁格|tLY
    图卢兹|cFR
    图卢阿|tCO
    图古尔特|tDZ
    图尔库|tFI
    图尔梅罗|tVE
    图尔萨|tUS
    图巴|cSN
    图巴朗|tBR
    图拉|tRU
    图文巴|tAU
    图木舒克|tCN
    图木舒克市|tCN
    图森|cUS
    图瓦卢|sTV
    图莱|tIN
    图阿马西纳|tMG
    图鲁兹|cFR
    土克斯及开科斯群岛|sGB
    土库曼|sTM
    土库曼斯坦|sTM
    土库曼纳巴德|tTM
    土耳其|sTR
    土默特右旗|tCN
    土龙木市社|tVN
    圣佩德罗|tCI
    圣佩德罗苏拉|cHN
    圣保罗|cBR
    圣克拉拉|tCU US
    圣克里斯多福及尼维斯|sKN
    圣克鲁斯区|tPH
    圣凯瑟琳斯|tCA
    圣利奥波尔杜|tBR
    圣卡洛斯|tBR VE
    圣卢西亚|sLC
    圣地亚哥|cCL
    圣地牙哥|cDO US
    圣基茨和尼维斯|sKN
    圣塔伦|tBR
    圣塔克拉利塔|tUS
    圣塞瓦斯提安|tES
    圣多明哥|cDO
    圣多美和普林西比|sST
    圣多美普林西比|sST
    圣安东尼奥|cUS
    圣安多尼堂区|tCN
    圣安娜|tSV US
    圣安娜德科罗|tVE
    圣尼古拉斯|tAR
    圣尼古拉斯市|tMX
    圣巴勃罗|tPH
    圣巴泰勒米|sFR
    圣巴瑟米|sFR
    圣彼得堡|cRU
    圣拉斐尔|tAR
    圣文森及格瑞那丁|sVC
    圣文森特和格林纳丁斯|sVC
    圣洛伦索|tPY
    圣特克拉|tSV
    圣玛丽亚|tBR US
    圣皮埃与密克隆群岛|sFR
    圣皮埃尔和密克隆群岛|sFR
    圣米格尔|tAR
    圣约翰斯|tCA
    圣维森特市|tBR
    圣罗莎|tAR US
    圣胡安|cUS
    圣艾蒂安|tFR
    圣若泽|tBR
    圣荷西|cCR US
    圣萨尔瓦多|cSV
    圣诞岛|sAU
    圣贝尔纳多|tCL
    圣贝纳迪诺|tUS
    圣费利佩|tVE
    圣费尔南多|tPH
    圣赫勒拿|sGB
    圣赫勒拿岛|sGB
    圣路易|tSN
    圣路易斯|cBR
    圣露西亚|sLC
    圣马刁|tUS
    圣马利诺|sSM
    圣马力诺|sSM
    圣马连奴城|cSM
    圭亚那|sGY
    圭亚那城|cVE
    地拉那|cAL
    坂户市|tJP
    坎卢普斯|tCA
    坎培拉|cAU
    坎大哈|cAF
    坎帕拉|cUG
    坎德瓦|tIN
    坎斯克|tRU
    坎昆|cMX
    坎普拉古|tBR
    坎皮纳斯|cBR
    坤敬市|tTH
    坤甸|cID
    坦佩雷|tFI
    坦几亚|cMA
    坦噶|tTZ
    坦尚尼亚|sTZ
    坦巴昆达|tSN
    坦帕|tUS
    坦格朗|cID
    坦桑尼亚|sTZ
    坦波夫|tRU
    坦洲|tCN
    坦洲镇|tCN
    坦皮科|tMX
    坦贾武尔|tIN
    坦迪尔|tAR
    垫江县|tCN
    埃代阿|tCM
    埃克塞特|tGB
    埃利斯塔|tRU
    埃努古|cNG
    埃卢鲁|tIN
    埃及|sEG
    埃因霍温|tNL
    埃基巴斯图兹|tKZ
    埃塞俄比亚|sET
    埃塞萨|tAR
    埃尔克格罗夫|tUS
    埃尔兰根|tDE
    埃尔切|tES
    埃尔利蒙|tVE
    埃尔卡洪|tUS
    埃尔多雷特|tKE
    埃尔布隆格|tPL
    埃尔朗根|tDE
    埃尔比勒省|cIQ
    埃尔津詹|tTR
    埃尔祖鲁姆|cTR
    埃尔福特|tDE
    埃尔蒂格雷|tVE
    埃尔金|tUS
    埃尔默洛|tZA
    埃弗里特|tUS
    埃德蒙顿|cCA
    埃拉泽|tTR
    埃文斯维尔|tUS
    埃斯基谢希尔|cTR
    埃斯孔迪多|tUS
    埃斯波|tFI
    埃森|cDE
    埃纳雷斯堡|tES
    埃罗德|cIN
    埃莫西约|cMX
    埃迪尔内|tTR
    埃雷利|tTR
    城中街道|tCN
    城厢|cCN
    城厢镇|cCN
    城庯柑棂|tVN
    城西街道|tCN
    城阳乡|tCN
    埠河镇|tCN
    培亚|cCV
    基亚科约|tBO
    基兹洛沃茨克|tRU
    基利库拉|tCL
    基利斯|tTR
    基塔莱|tKE
    基多|cEC
    基奎特|cCD
    基尔库克|cIQ
    基尔普埃|tCL
    基尔梅斯|tAR
    基布多|tCO
    基希讷乌|cMD
    基戈马|tTZ
    基普希|tCD
    基桑加尼|cCD
    基洛夫|cRU
    基洛沃格勒|tUA
    基特韦|cZM
    基督城|tNZ
    基秦拿|tCA
    基苏木|tKE
    基辅|cUA
    基里巴斯|sKI
    基隆|tTW
    基隆市|tTW
    基隆拿|tCA
    堪培拉|cAU
    堪萨斯城|tUS
    堺市|cJP
    塔什干|cUZ
    塔伊夫|cSA
    塔克纳|tPE
    塔利赛|tPH
    塔古姆|tPH
    塔吉克|sTJ
    塔吉克斯坦|sTJ
    塔图伊|tBR
    塔城乡|tCN
    塔城市|tCN
    塔姆巴拉姆|tIN
    塔尔努夫|tPL
    塔尔卡|tCL
    塔尔卡瓦诺|tCL
    塔尔迪库尔干|tKZ
    塔布克|cSA
    塔帕丘拉|tMX
    塔拉兹|tKZ
    塔拉卡恩|tID
    塔拉赫西|tUS
    塔斯卡卢萨|tUS
    塔林|cEE
    塔波拉|tTZ
    塔甘罗格|tRU
    塔科马|tUS
    塔那|cIN
    塔那那利佛|cMG
    塔里哈|tBO
    塔里萨伊|tPH
    塘沽|cCN
    塞伊达|tDZ
    塞克什白堡|tHU
    塞内加尔|sSN
    塞勒姆|cIN
    塞卜哈|tLY
    塞卡凯|tSA
    塞古鲁港|tBR
    塞图巴尔|tPT
    塞塔特|tMA
    塞尔维亚|sRS
    塞席尔|sSC
    塞康德拉巴德|tIN
    塞德港|cEG
    塞拉亚|tMX
    塞拉利昂|sSL
    塞拉耶佛|cBA
    塞提夫|tDZ
    塞浦路斯|sCY
    塞瓦斯托波尔|cUA
    塞米伊|tKZ
    塞维亚|cES
    塞维利亚|cES
    塞舌尔|sSC
    塞萨洛尼基|tGR
    塞霍雷|tIN
    墨尔本|cAU
    墨巴本|cSZ
    墨西卡利|cMX
    墨西哥|sMX
    墨西哥城|cMX
    墨西拿|tIT
    士德顿|tUS
    处州府|tCN
    复旦大学|bCN
    夏尔迦|cAE
    夏洛滕堡|tDE
    夏洛特|cUS
    夏湾拿|cCU
    夏阳街道|tCN
    多伦多|cCA
    多利西|tCG
    多哈|cQA
    多哥|sTG
    多多马|cTZ
    多拉杜斯|tBR
    多摩市|tJP
    多明尼加共和国|sDO
    多治见|tJP
    多治见市|tJP
    多特蒙德|cDE
    多米尼克|sDM
    多米尼加共和国|sDO
    大不里士|cIR
    大兴安岭|cCN
    大分|tJP
    大分市|tJP
    大吉岭|tIN
    大同市|cCN
    大场|tCN
    大坎皮纳|tBR
    大垣市|tJP
    大埔墟|tCN
    大学城|tUS
    大山脚|tMY
    大崎市|tJP
    大巴窑|tSG
    大庆|cCN
    大庆市|cCN
    大急流城|tUS
    大数|tTR
    大普拉亚|tBR
    大沙街道|tCN
    大津|tJP
    大津市|tJP
    大牟田|tJP
    大牟田市|tJP
    大理市|tCN
    大田区|cJP
    大田广域市|cKR
    大良街道|tCN
    大草原城|tUS
    大萨德伯里|tCA
    大诺伊达|tIN
    大诺夫哥罗德|tRU
    大连|cCN
    大连市|cCN
    大邱广域市|cKR
    大野城|tJP
    大野城市|tJP
    大阪|cJP
    大阪市|cJP
    大马士革|cSY
    天堂市|tUS
    天安市|cKR
    天府|cCN
    天水|cCN
    天水围|tCN
    天水市|cCN
    天津|cCN
    天津市|cCN
    天福街道|tCN
    太仓|cCN
    太仓市|cCN
    太原|cCN
    太原市|cCN
    太和|tCN
    太子港|cHT
    太河村|tCN
    太特|tMZ
    太田市|tJP
    太白街道|tCN
    头份市|tTW
    头份镇|tTW
    夸察夸尔科斯|tMX
    奇克拉约|cPE
    奇卡帕|cCD
    奇姆肯特|cKZ
    奇尔奇克|tUZ
    奇帕塔|tZM
    奇特托奥尔|tIN
    奇瓦瓦市|cMX
    奈及利亚|sNG
    奈梅亨|tNL
    奈洛比|cKE
    奈瓦沙|tKE
    奈良|tJP
    奈良市|tJP
    奉节县|tCN
    奉贤|cCN
    奉贤区|cCN
    奋斗街道|tCN
    奎奎市|tZW
    奎松市|cPH
    奎聚|tCN
    奎达|cPK
    奎隆|tIN
    奔萨|cRU
    奥什|tKG
    奥伦堡|cRU
    奥伯豪森|tDE
    奥克兰|tUS
    奥克兰都会区|cNZ
    奥克拉荷马市|cUS
    奥克斯纳德|tUS
    奥克维尔|tCA
    奥兰多|tUS
    奥兰群岛|sFI
    奥卡尼亚|tCO
    奥地利|sAT
    奥夫雷贡城|tMX
    奥尔堡|tDK
    奥尔巴尼|tUS
    奥尔德姆|tGB
    奥尔斯克|tRU
    奥尔沙|tBY
    奥尔登堡|tDE
    奥尔良|tFR
    奥尔金|tCU
    奥尼查|cNG
    奥州市|tJP
    奥巴西|tGH
    奥布宁斯克|tRU
    奥恩戈莱|tIN
    奥托兰迪亚|tBR
    奥拉涅斯塔德|cNL
    奥拉西|tUS
    奥拉迪亚|tRO
    奥斯曼尼耶|tTR
    奥斯汀|cUS
    奥斯特拉瓦|tCZ
    奥斯纳布吕克|tDE
    奥斯陆|cNO
    奥斯马纳巴德|tIN
    奥林达|tBR
    奥格斯堡|tDE
    奥沙华|tCA
    奥波莱|tPL
    奥维耶多|tES
    奥罗拉|tUS
    奥胡斯|tDK
    奥赫达城|tVE
    奥里萨巴|tMX
    奥里韦拉|tES
    奥金佐沃|tRU
    奥隆阿波|tPH
    奥韦里|cNG
    奥马哈|tUS
    奥鲁罗|tBO
    女皇镇|tSG
    好望角镇|cZA
    好莱坞|tUS
    姆万扎|cTZ
    姆巴凯|tSN
    姆巴莱|tUG
    姆布吉马伊|cCD
    姆班达卡|tCD
    姆祖祖|tMW
    姆贝亚|cTZ
    委内瑞拉|sVE
    姫路|cJP
    姫路市|cJP
    姬路市|cJP
    威奇托|tUS
    威奇托福尔斯|tUS
    威尔明顿|tUS
    威廉斯塔德|tNL
    威斯巴登|tDE
    威斯敏斯特|tUS
    威海|cCN
    威海市|cCN
    威灵顿|cNZ
    威特班克|tZA
    娄底|tCN
    娄底市|tCN
    婆罗多布尔|tIN NP
    孔博勒查|tET
    孔塔任|cBR
    孝感|cCN
    孝感市|cCN
    孟买|cIN
    孟加拉|sBD
    孟加拉国|sBD
    孟菲斯|cUS
    孟非斯|cUS
    宁夏|cCN
    宁德|tCN
    宁德市|tCN
    宁波|cCN
    宁波市|cCN
    宇治市|tJP
    宇流麻市|tJP
    宇部市|tJP
    宇都宫|cJP
    宇都宫市|cJP
    守口市|tJP
    安东市|tKR
    安克拉治|tUS
    安加尔斯克|tRU
    安卡拉|cTR
    安哥拉|sAO
    安圭拉|sGB
    安地卡及巴布达|sAG
    安城市|tJP
    安塔利亚|cTR
    安塔那那利佛|cMG
    安大略|tUS
    安奎拉|sGB
    安娜堡|tUS
    安宁市|tCN
    安山|cKR
    安山市|cKR
    安巴托|tEC
    安庆|cCN
    安庆市|cCN
    安康|cCN
    安康市|cCN
    安德莱赫特|tBE
    安徽|cCN
    安戈谢|tMZ
    安托法加斯塔|tCL
    安拉阿巴德|cIN
    安提瓜和巴布达|sAG
    安曼|cJO
    安条克|tTR
    安格连|tUZ
    安汶|tID
    安流镇|tCN
    安特卫普|cBE
    安纳巴|tDZ
    安达市|tCN
    安达镇|tCN
    安道尔|sAD
    安道尔城|cAD
    安邑|cCN
    安那罕|tUS
    安阳市|cCN
    安集延|cUZ
    安雷利|tIN
    安顺|cCN
    安顺市|cCN
    安齐拉贝|tMG
    宏茂桥|tSG
    宏都拉斯|sHN
    宗古尔达克|tTR
    定海|cCN
    定海区|cCN
    定西|tCN
    定西市|tCN
    宜兴市|cCN
    宜城|cCN
    宜城街道|cCN
    宜宾|cCN
    宜宾市|cCN
    宜昌|cCN
    宜昌市|cCN
    宜春|cCN
    宜春市|cCN
    宜野湾|tJP
    宜野湾市|tJP
    宝冢市|tJP
    宝安|cCN
    宝山|cCN
    宝鸡|cCN
    宝鸡市|cCN
    宣化|tCN
    宣城市|cCN
    宫崎|tJP
    宫崎市|tJP
    宰加济格|tEG
    容迪亚伊|tBR
    宾杰里|tMD
    宿州市|cCN
    宿迁市|cCN
    密克罗尼西亚|sFM
    密尔沃基|cUS
    密州|tCN
    密拉特|cIN
    密西沙加|cCA
    富勒顿|tUS
    富吉拉|tAE
    富国岛|tVN
    富士宫|tJP
    富士宫市|tJP
    富士市|tJP
    富山|tJP
    富山市|tJP
    富田林|tJP
    富田林市|tJP
    富田林町|tJP
    寝屋川|tJP
    寝屋川市|tJP
    寮国|sLA
    将官池|cCN
    小山市|tJP
    小岩城|tUS
    小松市|tJP
    小樽市|tJP
    小牧市|tJP
    小田原|tJP
    小田原市|tJP
    小石城|tUS
    小金井|tJP
    尚志市|tCN
    尚比亚|sZM
    尤丹赫支|tZA
    尤坦黑格|tZA
    尧都区|cCN
    尼亚拉|cSD
    尼亚美|cNE
    尼加拉瓜|sNI
    尼崎|tJP
    尼崎市|tJP
    尼斯|tFR
    尼日|sNE
    尼日利亚|sNG
    尼日尔|sNE
    尼泊尔|sNP
    尼洛波利斯|tBR
    尼科西亚|cCY
    尼赖吉哈佐|tHU
    尾道市|tJP
    居斯塔维亚|cFR
    屈塔希亚|tTR
    屯溪|tCN
    屯溪区|tCN
    屯门|cCN
    山东|cCN
    山南市|tCN
    山口市|tJP
    山形市|tJP
    山打根|tMY
    山海关|tCN
    山罗市|tVN
    山西|cCN
    岐阜|tJP
    岐阜市|tJP
    岘港|cVN
    岩国市|tJP
    岳阳市|cCN
    岸和田|tJP
    岸和田市|tJP
    崇仁县|tCN
    崇左|tCN
    崇明|cCN
    崇明区|cCN
    崇福镇|tCN
    川口|cJP
    川口市|cJP
    川崎|cJP
    川崎市|cJP
    川西市|tJP
    川越|tJP
    川越市|tJP
    巢湖市|tCN
    巨港|cID
    巫山县|tCN
    巫峡镇|tCN
    巴东|cID
    巴中|cCN
    巴中市|cCN
    巴乌鲁|tBR
    巴亚尔塔港|tMX
    巴伦西亚|cES VE
    巴伦西亚城|tPH
    巴兰卡韦梅哈|tCO
    巴兰基亚|cCO
    巴冷基也|cCO
    巴利亚多利德|tES
    巴加尔科特|tIN
    巴勒克埃西尔|tTR
    巴勒斯坦自治区|sPS
    巴勒斯坦领土|sPS
    巴勒莫市|cIT
    巴南区|cCN
    巴厘巴板|cID
    巴古拜|tIQ
    巴吞鲁日|tUS
    巴哈拉姆普尔|tIN
    巴哈杜尔加尔|tIN
    巴哈马|sBS
    巴嘎科特|tIN
    巴基斯坦|sPK
    巴基西梅托|cVE
    巴塞尔|tCH
    巴塞罗那|cES VE
    巴塞隆纳|cES
    巴士拉|cIQ
    巴夫那加尔|cIN
    巴富萨姆|tCM
    巴尔斯希|tIN
    巴尔瑙尔|cRU
    巴尔的摩|cUS
    巴尔赫|tAF
    巴尼亚卢卡|tBA
    巴山镇|tCN
    巴川街道|tCN
    巴巴多斯|sBB
    巴布亚新几内亚|sPG
    巴布亚纽几内亚|sPG
    巴库|cAZ
    巴廷达|tIN
    巴彦塔拉|tCN
    巴彦淖尔市|cCN
    巴德拉克|tIN
    巴德拉普尔|tIN
    巴拉圭|sPY
    巴拉希哈|tRU
    巴拉曼萨市|tBR
    巴拉瑞特|tAU
    巴拉福特|tGB
    巴拉科沃|tRU
    巴拉索尔|tIN
    巴拉纳加尔|tIN
    巴拉腊特|tAU
    巴拉那|tAR
    巴拉那瓜|tBR
    巴拉马利波|cSR
    巴拿波|tPH
    巴拿马|sPA
    巴拿马城|cPA
    巴斯拉|cIQ
    巴斯特尔|cFR KN
    巴林|sBH
    巴格达|cIQ
    巴淡岛|cID
    巴湾湾|tPH
    巴特亚姆|tIL
    巴特曼|tTR
    巴特纳|tDZ
    巴特那|cIN
    巴瓦那|tPK
    巴生市|tMY
    巴甫洛格勒|tUA
    巴甫洛达尔|tKZ
    巴纳伊巴|tBR
    巴罅辣|tAU
    巴罗达|cIN
    巴耶杜帕尔|tCO
    巴莱拉|tVE
    巴萨隆拿|cES
    巴西|sBR
    巴西利亚|cBR
    巴西古当|cMY
    巴西尔登|tGB
    巴西立|tSG
    巴贝多|sBB
    巴赫达尔|tET
    巴达威亚|cID
    巴达洛纳|tES
    巴里|tCA IT
    巴里奥斯港|tGT
    巴里纳斯|tVE
    巴门达|tCM
    巴阿蒙|tUS
    巴雷利|cIN
    巴雷图斯|tBR
    巴音赛|tCN
    巴马科|cML
    巴鲁埃里|tBR
    巴黎|cFR
    市原市|tJP
    市川|tJP
    市桥街道|tCN
    布兰卡港|tAR
    布兰太尔|cMW
    布兰德舍赫尔|tIN
    布兰普顿|cCA
    布兰特福德|tCA
    布兰登|tUS
    布列斯特|tBY
    布力般|tGB
    布加勒斯特|cRO
    布卡拉曼加|cCO
    布卢梅瑙|tBR
    布吉纳法索|sBF
    布吕斯克|tBR
    布吕赫|tBE
    布哈拉|tUZ
    布埃亚|tCM
    布埃纳文图拉|tCO
    布基纳法索|sBF
    布尔加斯|tBG
    布尔戈斯|tES
    布尔萨|cTR
    布尔诺|tCZ
    布尼亚|tCD
    布希维克|tUS
    布拉德福德|tGB
    布拉柴维尔|cCG
    布拉格|cCZ
    布拉瓦约|cZW
    布拉茨克|tRU
    布拉赫马普尔|tIN
    布拉迪斯拉发|cSK
    布朗斯维尔|tUS
    布松布拉|cBI
    布泽乌|tRO
    布特哈旗|tCN
    布琼布拉|cBI
    布瓦凯|cCI
    布科巴|tTZ
    布罗瓦里|tUA
    布莱克本|tGB
    布莱尔港|tIN
    布赖顿|tGB
    布达|cHU
    布达佩斯|cHU
    布道恩|tIN
    布里司班|cAU
    布里奇敦|cBB
    布里奇波特|tUS
    布里斯托尔|tGB
    布里斯本|cAU
    布里斯班|cAU
    布里茨|tZA
    布隆方丹|cZA
    布隆迪|sBI
    布雷斯特|tFR
    布雷西亚|tIT
    布雷达|tNL
    布鲁克林区|cUS
    布鲁塞尔|cBE
    希伯仑|tPS
    希姆基|tRU
    希尔德斯海姆|tDE
    希尔斯伯勒|tUS
    希拉|tIQ
    希日塔拉|tCN
    希日塔拉街道|tCN
    希星堡|tSE
    希腊|sGR
    希莫加|tIN
    希莫尤|tMZ
    希萨尔|tIN
    帕丘卡|tMX
    帕利基尔|cFM
    帕劳|sPW
    帕坦科特|tIN
    帕多瓦|tIT
    帕尔巴尼|tIN
    帕尔拉|tES
    帕尔瓦尔|tIN
    帕尔马|tES
    帕德博恩|tDE
    帕拉博鲁瓦|tZA
    帕拉卡德|tIN
    帕拉尔|tMX
    帕拉库|tBJ
    帕拉马里博|cSR
    帕朗卡拉亚|tID
    帕果帕果|cUS
    帕特森|tUS
    帕特雷|tGR
    帕略萨|tBR
    帕皮提|cFR
    帕苏丰杜|tBR
    帕苏斯|tBR
    帕萨迪纳|tUS
    帕阿尔|tZA
    帛琉|sPW
    帝力|cTL
    带广市|tJP
    常州|cCN
    常州市|cCN
    常德|cCN
    常德市|cCN
    平冢市|tJP
    平凉|cCN
    平凉市|cCN
    平地泉镇|tCN
    平壤|cKP
    平壤市|cKP
    平度|cCN
    平斯克|tBY
    平阳|cCN
    平阳府|cCN
    平顶山|cCN
    平顶山市|cCN
    广东|cCN
    广义市|tVN
    广元|cCN
    广元市|cCN
    广安市|cCN
    广岛|cJP
    广岛市|cJP
    广州|cCN
    广州市|cCN
    广水街道|tCN
    广西|cCN
    庆山市|tKR
    庆州市|tKR
    庆阳|cCN
    庆阳市|cCN
    库亚巴|cBR
    库伦|cMN
    库佳拉|tML
    库克群岛|sNZ
    库利亚坎|cMX
    库卡特帕尔莱|tIN
    库卡蒙格牧场|tUS
    库埃纳瓦卡|tMX
    库奥皮奥|tFI
    库姆|cIR
    库姆巴科纳姆|tIN
    库尔勒|cCN
    库尔勒市|cCN
    库尔干|tRU
    库尔斯克|tRU
    库尔纳市|cBD
    库尔贾|tIN
    库巴唐|tBR
    库库塔|cCO
    库拉索|sNL
    库斯塔奈|tKZ
    库斯科|tPE
    库杜古|tBF
    库车县|tCN
    库里奇巴|cBR
    库里科|tCL
    库马纳|tVE
    库马西|cGH
    底特律|cUS
    庞帕诺比奇|tUS
    座间市|tJP
    康塞普西翁|tCL
    康定市|tCN
    康斯坦察|tRO
    康科德|tUS
    康科迪亚|tAR
    康赛普西翁|tCL
    廉州镇|tCN
    廊坊|cCN
    廊坊市|cCN
    延冈市|tJP
    延吉|tCN
    延吉市|tCN
    延安|tCN
    延安北路|tCN
    延安市|tCN
    延雪平|tSE
    廷布|cBT
    建始县|tCN
    建志补罗|tIN
    建昌镇|tCN
    廿日市市|tJP
    开云|cFR
    开城|tKP
    开城市|tKP
    开城特级市|tKP
    开塞利|cTR
    开姆尼茨|tDE
    开封|cCN
    开封市|cCN
    开平|cCN
    开普敦|cZA
    开普科勒尔|tUS
    开曼群岛|sGB
    开罗|cEG
    弗拉基米尔|tRU
    弗拉季高加索|tRU
    弗朗卡|tBR
    弗朗斯维尔|tGA
    弗朗西斯敦|tBW
    弗沃茨瓦韦克|tPL
    弗罗茨瓦夫|cPL
    弗莱堡|tDE
    弗里尼欣|tZA
    弗里敦|cSL
    弗雷斯尼约|tMX
    弗雷斯诺|cUS
    弘前市|tJP
    张家口|cCN
    张家口市|cCN
    张家港|cCN
    张家港市|cCN
    张家界|tCN
    张家界市|tCN
    张掖|cCN
    张掖市|cCN
    归仁市|cVN
    当格朗|cID
    彦根市|tJP
    彰化市|tTW
    彼尔姆|cRU
    彼得伯勒|tGB
    彼得罗利纳|tBR
    彼得罗巴甫尔|tKZ
    彼得罗波利斯|tBR
    彼得马里茨堡|cZA
    徐州|cCN
    徐州市|cCN
    徐汇|cCN
    得土安|tMA
    德伯勒伯尔汉|tET
    德保贝尔韩|tET
    德利西亚斯|tMX
    德博|cID
    德博市|cID
    德卜勒塔博尔|tET
    德古斯加巴|cHN
    德国|sDE
    德奥加尔|tIN
    德奥里亚|tIN
    德岛市|tJP
    德州|cCN
    德州市|cCN
    德布勒森|tHU
    德布雷塔博尔|tET
    德拉加齐汗|tPK
    德拉敦|cIN
    德拉门|tNO
    德梅因|tUS
    德班|cZA
    德瓦斯|tIN
    德累斯顿|cDE
    德里|cIN
    德阳|cCN
    德阳市|cCN
    德黑兰|cIR
    忠州市|tKR
    忻州|cCN
    忻州市|cCN
    忻府区|cCN
    怀化|cCN
    怀化市|cCN
    思茅镇|tCN
    怡保|cMY
    恒山区|tCN
    恩典区|tES
    恩冈代雷|tCM
    恩图曼|cSD
    恩城街道|tCN
    恩多拉|cZM
    恩德培|tUG
    恩斯赫德|tNL
    恩施市|tCN
    恩森那达|tMX
    恩纳胡德|tSD
    恩维加多|tCO
    恩贾梅纳|cTD
    恰普拉|tIN
    恰纳卡莱|tTR
    恰纳卡莱省|tTR
    悉尼|cAU
    惠农区|tCN
    惠山市|tKP
    惠州|cCN
    惠州市|cCN
    惠灵顿|cNZ
    惠特比|tCA
    惠阳区|tCN
    意大利|sIT
    慈溪|cCN
    慈溪市|cCN
    慕尼黑|cDE
    戈亚尼亚|cBR
    戈勒克布尔|cIN
    戈尔洛夫卡|tUA
    戈德拉|tIN
    戈杰拉|tPK
    戈梅利|cBY
    戈特拉|tIN
    戈马|tCD
    成田市|tJP
    成都|cCN
    成都市|cCN
    我孙子|tJP
    我孙子市|tJP
    或索|cMR
    戴利城|tUS
    所泽|tJP
    所泽市|tJP
    所罗门群岛|sSB
    扎兰屯|tCN
    扎兰屯市|tCN
    扎尔卡|cJO
    扎布热|tPL
    扎波罗热|cUA
    扎波里日扎|cUA
    扎赉诺尔|tCN
    扎里亚|cNG
    扎黑丹|cIR
    打昔牛汝莪|tMY
    打金麻|tUS
    托伦斯|tUS
    托克劳|sNZ
    托克劳群岛|sNZ
    托兰斯|tUS
    托卡特|tTR
    托卢卡|tMX
    托木斯克|cRU
    托特纳姆|tGB
    托皮卡|tUS
    托纳拉|tMX
    托莱多|tUS
    托雷翁|cMX
    扩展区|tES
    扬克斯|tUS
    扬州|cCN
    扬州市|cCN
    承德|tCN
    承德市|tCN
    抚州|cCN
    抚州市|cCN
    抚顺|cCN
    抚顺市|cCN
    拉什特|cIR
    拉伯克|tUS
    拉克鲁斯港|tVE
    拉努斯|tAR
    拉合尔|cPK
    拉哥斯|cNG
    拉埃巴雷利|tIN
    拉塔基亚|cSY
    拉塔昆加|tEC
    拉塞瓦|tHN
    拉塞雷纳|tCL
    拉多姆|tPL
    拉夫拉斯|tBR
    拉巴斯|cBO
    拉巴斯城|cGQ
    拉巴特|cMA
    拉希姆亚尔汗|cPK
    拉希迪耶|tMA
    拉平塔纳|tCL
    拉斯克鲁塞斯|tUS
    拉斯帕尔马斯|tES
    拉斯维加斯|cUS
    拉普拉塔|tAR
    拉普拉普市|tPH
    拉杜尔|tIN
    拉法叶|tUS
    拉法市|tPS
    拉热斯|tBR
    拉瓦勒|tCA
    拉瓦尔品第|cPK
    拉科鲁尼亚|tES
    拉维加|tDO
    拉维多利亚|tVE
    拉脱维亚|sLV
    拉腊什|tMA
    拉萨市|tCN
    拉赫蒂|tFI
    拉里奥哈|tAR
    拉雷多|tUS
    拉马古恩达姆|tIN
    拉马干|tIL
    拉马迪|tIQ
    招远市|tCN
    拜多亚|tSO
    拜尔坎|tMA
    拿骚|cBS
    挂川市|tJP
    挪威|sNO
    挪威属斯瓦巴及尖棉|sNO
    捷克|sCZ
    捷尔任斯克|tRU
    捷尔诺波尔|tUA
    提亚雷特|tDZ
    提济乌祖|tDZ
    提瓦坎|tMX
    揭阳|cCN
    揭阳市|cCN
    摩加迪休|cSO
    摩加迪殊|cSO
    摩加迪沙|cSO
    摩尔多瓦|sMD
    摩尔曼斯克|tRU
    摩洛哥|sMA
    摩纳哥|sMC
    摩苏尔|cIQ
    撒马尔罕|cUZ
    攀枝花|cCN
    攀枝花市|cCN
    敖德萨|cUA
    敦煌市|tCN
    文城|cCN
    文城镇|cCN
    文尼察|tUA
    文山|tCN
    文山市|tCN
    文昌|cCN
    文昌市|cCN
    文昌路|tCN
    文昌路街道|tCN
    文登市|tCN
    文莱|sBN
    斋月十日城|tEG
    斋月市第十|tEG
    斋浦尔|cIN
    斋葡亚|cIN
    斐拉拉|tIT
    斐济|sFJ
    斗六市|tTW
    斗湖|tMY
    斯利那加|cIN
    斯卡杜|tPK
    斯哈尔贝克|tBE
    斯图加特|cDE
    斯坦利|cGB
    斯坦利港|cGB
    斯坦福|tUS
    斯基克达|tDZ
    斯威士兰|sSZ
    斯希沃普里|tIN
    斯德哥尔摩|cSE
    斯托克波特|tGB
    斯托克顿|tUS
    斯拉维扬斯克|tUA
    斯摩棱斯克|tRU
    斯旺西|tGB
    斯普利特|tHR
    斯普林瓦利|tUS
    斯普林菲尔德|tUS
    斯法克斯|tTN
    斯波坎|tUS
    斯洛伐克|sSK
    斯洛文尼亚|sSI
    斯洛维尼亚|sSI
    斯温顿|tGB
    斯特拉斯堡|tFR
    斯特灵海茨|tUS
    斯瓦尔巴和扬马延|sNO
    斯科普里|cMK
    斯科茨代尔|tUS
    斯里兰卡|sLK
    斯里加古兰|tIN
    斯里巴加湾|cBN
    斯里巴加湾市|cBN
    斯里曼绒|tMY
    新东涌坑|tCN
    新义州|tKP
    新义州市|tKP
    新乡市|cCN
    新伊瓜苏|cBR
    新余|cCN
    新余市|cCN
    新切尔卡斯克|tRU
    新加坡|sSG
    新北|cTW
    新北市|cTW
    新古毛|tMY
    新喀里多尼亚|sFR
    新喻|cCN
    新奥尔良|tUS
    新孟买|cIN
    新安|cCN
    新安镇|tCN
    新宿|tJP
    新宿区|tJP
    新居浜|tJP
    新居浜市|tJP
    新居滨市|tJP
    新山|cMY
    新工街道|tCN
    新库兹涅茨克|cRU
    新座市|tJP
    新弗里堡|tBR
    新德里|cIN
    新拉雷多|tMX
    新桥镇|tCN
    新汉堡|tBR
    新沂|tCN
    新港|cBJ
    新源县|tCN
    新潟|cJP
    新潟市|cJP
    新特罗伊茨克|tRU
    新界|cCN
    新疆|cCN
    新竹|tTW
    新竹市|tTW
    新莫斯科斯克|tRU
    新西伯利亚|cRU
    新西兰|sNZ
    新贝德福德|tUS
    新金山|cAU
    方塔纳|tUS
    旅大|cCN
    无锡|cCN
    无锡市|cCN
    日内瓦|tCH
    日惹|tID
    日托米尔|tUA
    日本|sJP
    日本语|tSO UA
    日照|cCN
    日照市|cCN
    日立市|tJP
    日落公园|tUS
    日野市|tJP
    旧城区|tES
    旧扎戈拉|tBG
    旧港|cID
    旧金山|cUS
    旭川|tJP
    旭川市|tJP
    旺市|tCA
    昆卡|cEC
    昆士敦|tZA
    昆山|cCN
    昆山市|cCN
    昆明|cCN
    昆明市|cCN
    昆都士|tAF
    昌元街道|tCN
    昌原|cKR
    昌原市|cKR
    昌吉市|tCN
    昌迪加尔|cIN
    昌邑|tCN
    明古鲁市|tID
    明尼亚波利斯|tUS
    明尼阿波利斯|tUS
    明戈拉|tPK
    明斯克|cBY
    明斯克市|cBY
    明斯特|tDE
    明盖恰乌尔|tAZ
    明石|tJP
    明石市|tJP
    明纳|tNG
    明绞拉|tPK
    昔兰尼|tTN
    星架坡|cSG
    春川市|tKR
    春日井|tJP
    春日井市|tJP
    春日市|tJP
    春日部|tJP
    春日部市|tJP
    昭岛市|tJP
    昭通|cCN
    昭通市|cCN
    晋中市|cCN
    晋城|tCN
    晋城市|tCN
    晋州|tKR
    晋州市|tKR
    晋江|cCN
    晋江市|cCN
    普伦茨劳贝格|tDE
    普兰尔帕|tPE
    普兰店|tCN
    普利托利亚|cZA
    普利托里亚|cZA
    普利茅斯|cGB
    普卡尔帕|tPE
    普埃布拉|cMX
    普宁|cCN
    普宁市|cCN
    普尔尼亚|tIN
    普希金诺|tRU
    普拉托|tIT
    普斯科夫|tRU
    普杜科泰|tIN
    普杰市|tIN
    普林塞萨港|tPH
    普沃茨克|tPL
    普洛威顿斯|tUS
    普洱市|tCN
    普福尔茨海姆|tDE
    普罗夫迪夫|tBG
    普罗维登斯|tUS
    普若佛|tUS
    普莱诺|tUS
    普里什蒂纳|cXK
    普里兹伦|tXK
    普陀|cCN
    普雷斯顿|tGB
    普韦布洛|tUS
    景德镇|tCN
    景德镇市|tCN
    景洪市|tCN
    智利|sCL
    智源研究院|bCN
    暹粒市|tKH
    暹粒省|tKH
    曲靖|cCN
    曲靖市|cCN
    曼哈顿|cUS
    曼岛|sGB
    曼彻斯特|cGB
    曼德勒|cMM
    曼德绍尔|tIN
    曼斯菲尔德|tGB
    曼杜拉|tAU
    曼海姆|tDE
    曼萨尼约|tCU MX
    曼诺瓦里|tID
    曼谷|cTH
    曼达卢永|tPH
    曼达卢永市|tPH
    曼迪亚|tIN
    曼齐尼|tSZ
    朔州|tCN
    朔州市|tCN
    朗伊尔城|cNO
    朗基尔|tCA
    朗布尔市|cBD
    朗德罗克|tUS
    朗芒芽地|tPH
    朝阳市|tCN
    朝霞市|tJP
    朝鲜|sKP
    木尔坦|cPK
    木更津|tJP
    木更津市|tJP
    木骨都束|cSO
    本吉拉|cAO
    本地治里|cIN
    本地治里市|cIN
    本拿比|tCA
    本溪|cCN
    本溪市|cCN
    本町|cJP
    本迪戈|tAU
    本那比|tCA
    札幌|cJP
    札幌市|cJP
    朱泾镇|tCN
    朴次茅斯|tGB
    杉并|cJP
    杉球恩|tZA
    李斯腓|cBR
    杜伊斯堡|cDE
    杜兰戈|cMX
    杜塞尔多夫|cDE
    杜姆亚特|tEG
    杜尔加布尔|cIN
    杜尔格|tIN
    杜尚别|cTJ
    杜拜|cAE
    杜笃玛|cTZ
    杜蒂戈林|tIN
    杜阿拉|cCM
    来宾|cCN
    来宾市|cCN
    杨州市|tKR
    杨浦|cCN
    杭州|cCN
    杭州市|cCN
    杰克逊|tUS
    杰克逊维尔|cUS
    杰兰瓦拉|tPK
    杰尔宾特|tRU
    杰普尔|tIN
    杰米斯顿|tZA
    杰赫勒姆|tPK
    杰迪代|tMA
    松原市|tCN
    松坂市|tJP
    松城街道|tCN
    松山|cJP
    松山市|cJP
    松巴万加|tTZ
    松户|tJP
    松户市|tJP
    松本市|tJP
    松江|cCN
    松江区|cCN
    松江市|tJP
    松盖阿|tTZ
    板桥|cJP TW
    板桥区|cTW
    枋桥|cTW
    林雪平|tSE
    枚方|tJP
    枚方市|tJP
    枝城镇|tCN
    枣庄|cCN
    枣庄市|cCN
    架利吉打|cIN
    柏克莱|tUS
    柏培拉|tSO
    柏市|tJP
    柏林|cDE
    查塔努加|tUS
    查尔斯顿|tUS
    查德|sTD
    查查克|tRS
    查雅普拉|tID
    查马丁区|tES
    柬埔寨|sKH
    柯士甸|cUS
    柯巴利|tUS
    柯枝|cIN
    柳别尔齐|tRU
    柳州|cCN
    柳州市|cCN
    柴尔兹孛格|tAT
    栃木市|tJP
    树林区|tTW
    株洲|cCN
    株洲市|cCN
    根息|sGB
    根西岛|sGB
    格丁尼亚|tPL
    格伦代尔|tUS
    格但斯克|tPL
    格兰岱尔|tUS
    格兰德营|cBR
    格利维采|tPL
    格勒诺布尔|tFR
    格拉佐夫|tRU
    格拉斯哥|cGB
    格拉瓦塔伊|tBR
    格拉纳达|tES
    格拉茨|tAT
    格林斯伯勒|tUS
    格林纳达|sGD
    格林贝|tUS
    格洛斯特|tGB
    格瑞那达|sGD
    格罗宁根|tNL
    格罗德诺|tBY
    格里利|tUS
    格陵兰|sDK
    格雷斯罕|tUS
    格雷舍姆|tUS
    格鲁吉亚|sGE
    栾城|cCN
    桂林|cCN
    桂林市|cCN
    桂溪镇|tCN
    桃园区|tTW
    桃园市|tTW
    桃州镇|tCN
    桐生市|tJP
    桑名市|tJP
    桑坦德|tES
    桑德兰|tGB
    桑德贝|tCA
    桑托斯|tBR
    桑给巴尔市|cTZ
    桑迪斯普林斯|tUS
    梁山市|tKR
    梁湖镇|tCN
    梁赞|cRU
    梅克内斯|cMA
    梅农盖|tAO
    梅季希|tRU
    梅州|cCN
    梅州市|cCN
    梅德斯通|tGB
    梅斯基特|tUS
    梅斯特雷|tIT
    梅萨|tUS
    梅里达|cMX
    梅里达市|tVE
    梓潼街道|tCN
    梦比利耶|tFR
    梧州|cCN
    梧州市|cCN
    梭罗市|cID
    梳邦|cMY
    梳邦再也|cMY
    梵蒂冈|sVA
    棉兰|cID
    棕榈湾|tUS
    棕榈谷|tUS
    森尼韦尔|tUS
    森特尼尔|tUS
    椒江村|tCN
    楚雄|cCN
    楚雄市|cCN
    楠代德|cIN
    楠普拉|cMZ
    榆次区|tCN
    樊城|cCN
    樊城镇|cCN
    模里西斯|sMU
    横浜|cJP
    横浜市|cJP
    横滨市|cJP
    横须贺|tJP
    横须贺市|tJP
    橿原市|tJP
    檀香山|tUS
    欣延加|tTZ
    欣道恩|tIN
    欧弗兰帕克|tUS
    欧洲联盟|gEU
    欧申赛德|tUS
    欧登塞|tDK
    欧盟|gEU
    欧里尼奥斯|tBR
    武吉丁宜|tID
    武吉巴督|tSG
    武吉班让|tSG
    武夷山|tCN
    武夷山市|tCN
    武威|cCN
    武威市|cCN
    武汉|cCN
    武汉市|cCN
    武穴街道|tCN
    武端市|tPH
    武藏野|tJP
    武藏野市|tJP
    比亚努埃瓦|cGT
    比亚埃尔莫萨|tMX
    比亚维森西奥|tCO
    比亚韦斯托克|tPL
    比什凯克|cKG
    比利时|sBE
    比勒拜斯|tEG
    比勒费尔德|tDE
    比勒陀利亚|cZA
    比塞大|tTN
    比尔森|tCZ
    比尼亚德尔马|tCL
    比律悉|cBE
    比得哥什|tPL
    比德尔|tIN
    比托姆|tPL
    比拉德讷格尔|tNP
    比斯克|tRU
    比斯克拉|tDZ
    比瓦迪|tIN
    比绍|cGW
    比莱|cIN
    比贾布尔|tIN
    比里吉|tBR
    比雷埃夫斯|tGR
    毕尔巴鄂|tES
    毕节|cCN
    毕节市|cCN
    毗底沙|tIN
    毛淡棉|tMM
    毛纳特班詹|tIN
    毛里塔尼亚|sMR
    毛里求斯|sMU
    毛阿|tBR
    民都鲁|tMY
    水原市|cKR
    水富县|tCN
    水富市|tCN
    水寨镇|tCN
    水户市|tJP
    水牛城|tUS
    永安镇|tCN
    永定|tCN
    永定区|tCN
    永川区|tCN
    永州|cCN
    永州市|cCN
    永康区|tTW
    永济|tCN
    永济市|tCN
    永珍|cLA
    汉中|cCN
    汉中市|cCN
    汉丰街道|tCN
    汉台|cCN
    汉台区|cCN
    汉堡|cDE
    汉堡中区|tDE
    汉堡北区|tDE
    汉堡区|tDE
    汉堡市|cDE
    汉普顿|tUS
    汉葭镇|tCN
    汉诺威|cDE
    汐止区|tTW
    汕头|cCN
    汕头市|cCN
    汕尾|tCN
    汕尾市|tCN
    江东区|cJP
    江别市|tJP
    江户川区|cJP
    江津区|tCN
    江界市|tKP
    江苏|cCN
    江西|cCN
    江门|cCN
    江门市|cCN
    江阴市|cCN
    江陵市|tKR
    池州|cCN
    池州市|cCN
    池田市|tJP
    汤加|sTO
    汤士威路|tAU
    汤斯维尔|tAU
    汶莱|sBN
    沃尔塔|tIN
    沃尔塔雷东达|tBR
    沃尔夫斯堡|tDE
    沃尔瑟姆斯托|tGB
    沃尔索尔|tGB
    沃尔迪亚|tET
    沃思堡|cUS
    沃洛格达|tRU
    沃济拉巴德|tPK
    沃灵顿|tGB
    沃特伯里|tUS
    沃特福德|tGB
    沈阳|cCN
    沈阳市|cCN
    沙乌地阿拉伯|sSA
    沙井街道|tCN
    沙亚南|cMY
    沙佩科|tBR
    沙加缅度|cUS
    沙勒罗瓦|tBE
    沙卜勤|tDE
    沙坪街道|tCN
    沙尼治|tCA
    沙没巴干府|tTH
    沙特阿拉伯|sSA
    沙瓦纳|tUS
    沙田|tCN
    沙赫特|tRU
    沙赫达德布尔|tPK
    沙赫里萨布兹|tUZ
    沙里院|tKP
    沙里院市|tKP
    沙马林达|cID
    沧州|cCN
    沧州市|cCN
    河东镇|tCN
    河内|cVN
    河内市|cVN
    河内长野|tJP
    河北|cCN
    河南|cCN
    河南府|cCN
    河池市|tCN
    河源|tCN
    河源市|tCN
    河静市|tVN
    沼津市|tJP
    泉州|cCN
    泉州市|cCN
    法兰克福|cDE
    法兰西堡|cFR
    法卡塔蒂瓦|tCO
    法国|sFR
    法属圣马丁|sFR
    法属圭亚那|sFR
    法属波利尼西亚|sFR
    法属玻里尼西亚|sFR
    法罗群岛|sDK
    泗水|cID
    波兰|sPL
    波兹南|cPL
    波哥大|cCO
    波图奴埠|cBJ
    波士尼亚与赫塞哥维纳|sBA
    波士顿|cUS
    波多诺伏|cBJ
    波多黎各|sUS
    波尔塔瓦|tUA
    波尔多|tFR
    波尔查诺|tIT
    波帕扬|tCO
    波德戈里察|cME
    波恩|tDE
    波托维耶霍|tEC
    波托西|tBO
    波拉马尔|tVE
    波斯尼亚和黑塞哥维那|sBA
    波札那|sBW
    波来古市|tVN
    波特兰|cUS
    波罗克瓦尼|tZA
    波苏阿莱格里|tBR
    波茨坦|tDE
    波莫纳|tUS
    波萨达斯|tAR
    波萨里卡|tMX
    波鸿|tDE
    泰国|sTH
    泰基尔达|tTR
    泰安市|cCN
    泰尔梅兹|tUZ
    泰州|cCN
    泰州市|cCN
    泰贝萨|tDZ
    泸州|cCN
    泸州市|cCN
    泸水市|tCN
    泽尼察|tBA
    泽西岛|sGB
    泽西市|tUS
    洛厄尔|tUS
    洛斯特克斯|tVE
    洛斯莫奇斯|tMX
    洛普拉多|tCL
    洛杉矶|cUS
    洛根市|tAU
    洛格罗尼奥|tES
    洛桑赫莱斯|tCL
    洛比托|tAO
    洛美|cTG
    洛阳|cCN
    洛阳市|cCN
    津山市|tJP
    津巴布韦|sZW
    津德尔|tNE
    洪加达|tEG
    洪都拉斯|sHN
    洮南市|tCN
    流山市|tJP
    济南|cCN
    济南市|cCN
    济宁|cCN
    济宁市|cCN
    济寗|cCN
    济州|tKR
    济州市|tKR
    济源县|tCN
    济源市|tCN
    济金绍尔|tSN
    浏阳|cCN
    浏阳市|cCN
    浒山|cCN
    浒山街道|cCN
    浙江|cCN
    浜州市|cCN
    浜松|cJP
    浜松市|cJP
    浦东|cCN
    浦东新区|cCN
    浦安市|tJP
    浦纳|cIN
    浦西|cCN
    浦那|cIN
    浦阳|cCN
    浦阳街道|cCN
    海东市|tCN
    海伦市|tCN
    海伦镇|tCN
    海兰泡|tRU
    海勃湾|tCN
    海南|cCN
    海厄利亚|tUS
    海参崴|cRU
    海口|cCN
    海口市|cCN
    海口镇|tCN
    海合会|gGCC
    海地|sHT
    海地角|tHT
    海城市|tCN
    海威科姆|tGB
    海尔布隆|tDE
    海尼夫拉|tMA
    海岸角|tGH
    海得拉巴|cIN
    海德堡|tDE
    海拉尔区|tCN
    海林市|tCN
    海沃德|tUS
    海波因特|tUS
    海湾合作委员会|gGCC
    海牙|tNL
    海米斯穆谢特|tSA
    海老名|tJP
    海老名市|tJP
    海门镇|tCN
    海防市|cVN
    海韦甘比|tGB
    涅温诺梅斯克|tRU
    涩谷区|tJP
    涪陵区|tCN
    淄博|cCN
    淄博市|cCN
    淡滨尼|tSG
    淮北|cCN
    淮北市|cCN
    淮南市|cCN
    淮安|cCN
    淮安市|cCN
    深圳|cCN
    深圳市|cCN
    深水埗区|tCN
    深谷町|tJP
    清化市|cVN
    清华|bCN
    清华大学|bCN
    清奈|cIN
    清州市|cKR
    清津市|tKP
    清远|cCN
    清远市|cCN
    渥太华|cCA
    温哥华|cCA
    温尼伯|cCA
    温州|cCN
    温州市|cCN
    温得和克|cNA
    温特图尔|tCH
    温荷克|cNA
    渭南|cCN
    渭南市|cCN
    港观|cMX
    湖东|cJP
    湖北|cCN
    湖南|cCN
    湖州|cCN
    湖州市|cCN
    湘潭|cCN
    湘潭市|cCN
    湛江|cCN
    湛江市|cCN
    滁州|cCN
    滁州市|cCN
    滑铁卢|tCA
    滕州市|tCN
    滨州|cCN
    滨州市|cCN
    滨松市|cJP
    滴道区|tCN
    漯河|cCN
    漯河市|cCN
    漳州|cCN
    漳州市|cCN
    潍坊|cCN
    潍坊市|cCN
    潘普洛纳|tES
    潘韦尔|tIN
    潞安|cCN
    潞安府|cCN
    潭头|tCN
    潮州|cCN
    潮州市|cCN
    潮汕|cCN
    潼南县|tCN
    澄江|cCN
    澄江街道|cCN
    澳大利亚|sAU
    澳洲|sAU
    澳门|cCN
    濑户市|tJP
    濮阳|cCN
    濮阳县城关镇|tCN
    濮阳城关镇|tCN
    濮阳市|cCN
    灯塔路|cCN
    烂沟崴|tRU
    烈治文山|tCA
    烟台|cCN
    烟台市|cCN
    烧津市|tJP
    热博阿陶|cBR
    热基耶|tBR
    热舒夫|tPL
    热那亚|cIT
    焦作|cCN
    焦作市|cCN
    焦特布尔|cIN
    熊本|cJP
    熊本市|cJP
    熊谷市|tJP
    燕豪芬|tNL
    爱丁堡|cGB
    爱尔兰|sIE
    爱沙尼亚|sEE
    爱辉镇|tCN
    爱迪生|tUS
    爹滨|cZA
    牌楼街道|tCN
    牙买加|sJM
    牙克石|tCN
    牙克石市|tCN
    牡丹江|cCN
    牡丹江市|cCN
    特伦托|tIT
    特伦河畔伯顿|tGB
    特克斯和凯科斯群岛|sGB
    特古西加尔巴|cHN
    特尔德|tES
    特尔福德|tGB
    特拉克帕克|cMX
    特拉布宗|tTR
    特拉维夫|tIL
    特曼库拉|tUS
    特木科|tCL
    特林达迪|tBR
    特皮克|tMX
    特立尼达和多巴哥|sTT
    特维尔|tRU
    特莱姆森|tDZ
    特里凡得琅|cIN
    特里尔|tDE
    特隆赫姆|tNO
    特雷索波利斯|tBR
    特雷西纳|cBR
    特鲁希略|cPE
    独立城|tUS
    独鲁万市|tPH
    狭山市|tJP
    狮子山|sSL
    玉山|cCN
    玉林|cCN
    玉林市|cCN
    玉树市|tCN
    玉溪市|tCN
    王爷庙|tCN
    玛律|cMV
    玛琅|cID
    环球市|tUS
    玻利瓦尔城|tVE
    玻利维亚|sBO
    珀斯|cAU
    珠海|cCN
    珠海市|cCN
    班加罗尔|cIN
    班加西|cLY
    班合比让|tFR
    班地戈|tAU
    班基|cCF
    班珠尔|cGM
    班竹|cGM
    班达亚齐|tID
    班达楠榜|cID
    班顿杜省|tCD
    琴斯托霍瓦|tPL
    琼海|cCN
    琼海市|cCN
    瑙卡尔潘|cMX
    瑙鲁|sNR
    瑞典|sSE
    瑞士|sCH
    瑞安|cCN
    瑟克特夫卡尔|tRU
    瑟普赖斯|tUS
    璧城街道|tCN
    璧山县|tCN
    瓜亚基尔|cEC
    瓜伊马斯|tMX
    瓜地洛普|sFR
    瓜地马拉|sGT
    瓜地马拉市|cGT
    瓜德罗普|sFR
    瓜拉普阿瓦|tBR
    瓜拉登嘉楼|tMY
    瓜纳雷|tVE
    瓜蒂雷|tVE
    瓜达拉哈拉|cMX
    瓜鲁雅|tBR
    瓦乌布日赫|tPL
    瓦伦西亚|cES
    瓦列霍|tUS
    瓦利|cGB
    瓦利尼乌斯|tBR
    瓦利斯和富图纳|sFR
    瓦利斯群岛和富图那群岛|sFR
    瓦加杜古|cBF
    瓦努科|tPE
    瓦努阿图|sVU
    瓦哈卡市|tMX
    瓦多达拉|cIN
    瓦尔任阿|tBR
    瓦尔帕莱索|tCL
    瓦尔格拉|tDZ
    瓦尔纳|tBG
    瓦尔迪维亚|tCL
    瓦希古亚|tBF
    瓦拉斯|tPE
    瓦朗加尔|cIN
    瓦腊纳西|cIN
    瓦莱塔|cMT
    瓦赫兰|cDZ
    瓦都兹|cLI
    瓦里|cNG
    甘古城关镇|tCN
    甘吉布勒姆|tIN
    甘州|cCN
    甘托克|tIN
    甘比亚|sGM
    甘肃|cCN
    甘谷县|tCN
    生驹市|tJP
    田无市|tJP
    甲子镇|tCN
    甲府市|tJP
    甲米地|tPH
    町田|tJP
    町田市|tJP
    界首市|tCN
    留尼旺|sFR
    留尼汪|sFR
    白俄罗斯|sBY
    白城|tCN
    白城市|tCN
    白山市|tCN
    白才尔|tCH
    白沙瓦|cPK
    白沙镇|tCN
    白礼顿|tGB
    白采尔科维|tUA
    白银市|tCN
    百城|cCN
    百城街道|cCN
    百慕大|sGB
    百慕达|sGB
    百色|cCN
    百色市|cCN
    百色镇|cCN
    的里雅斯特|tIT
    的黎波里|cLY
    皮乌拉|cPE
    皮亚琴察|tIT
    皮兰沙赫尔|tIR
    皮塔利托|tCO
    皮奥里亚|tUS
    皮拉西卡巴|tBR
    皮文迪|cIN
    皮特凯恩群岛|sPN
    皮特肯群岛|sPN
    皮金|cSN
    益山市|tKR
    益阳|cCN
    益阳市|cCN
    盐城|cCN
    盐城市|cCN
    盐湖城|tUS
    盖亚那|sGY
    盖勒敏|tMA
    盖勒马|tDZ
    盖尔森基兴|tDE
    盖尔达耶|tDZ
    盖尼特拉|tMA
    盖布泽|tTR
    盖恩斯维尔|tUS
    盘古智库|bCN
    盘锦市|cCN
    盛冈市|tJP
    目黑区|tJP
    直布罗陀|sGB
    相原|cJP
    相模原|cJP
    眉山|cCN
    眉山市|cCN
    真州镇|tCN
    石卷市|tJP
    石嘴山市|cCN
    石家庄|cCN
    石家庄市|cCN
    石岐|tCN
    石岐街道|tCN
    石河子|cCN
    石河子乡|cCN
    石河子市|cCN
    石碣镇|tCN
    石龙镇|tCN
    碣石镇|tCN
    碧瑶市|tPH
    碱水|tCN
    磐城|tJP
    磐城市|tJP
    磐田市|tJP
    社科院|bCN
    神户|cJP
    神户市|cJP
    福井市|tJP
    福克兰群岛|sGB
    福冈|cJP
    福冈市|cJP
    福塔雷萨|cBR
    福安市|tCN
    福山|tJP
    福山市|tJP
    福岛市|tJP
    福州|cCN
    福州市|cCN
    福建|cCN
    福莫萨|tAR BR
    秋明|cRU
    秋田|tJP
    秋田市|tJP
    科伊杜|tSL
    科伯恩城|cGB
    科克舍套|tKZ
    科利纳|tCL
    科塔|cIN
    科夫罗夫|tRU
    科威特|sKW
    科威特市|cKW
    科尔切斯特|tGB
    科尔多瓦|cAR
    科尔沁区|tCN
    科尔皮诺|tRU
    科尼亚|cTR
    科尼博多姆|tTJ
    科布伦茨|tDE
    科希策|tSK
    科恰班巴|cBO
    科托努|cBJ
    科摩罗|sKM
    科斯塔梅萨|tUS
    科斯特罗马|tRU
    科林斯堡|tUS
    科沙林|tPL
    科泽科德|cIN
    科洛姆纳|tRU
    科洛纳|tUS
    科特迪瓦|sCI
    科皮亚波|tCL
    科福里杜亚|tGH
    科索沃|sXK
    科纳克里|cGN
    科罗内尔|tCL
    科罗廖夫|tRU
    科罗纳达尔|tPH
    科英布拉|tPT
    科赤斯特|tGB
    科连特斯|tAR
    科金博|tCL
    科阿特佩克|tGT
    科隆|cDE
    科霍戈|tCI
    秘鲁|sPE
    秦皇岛|cCN
    秦皇岛市|cCN
    秦野市|tJP
    程堂村|tCN
    稻泽市|tJP
    穆列塔|tUS
    穆塔雷|tZW
    穆尔西亚|tES
    穆斯塔加奈姆|tDZ
    穆索马|tTZ
    穆罕默迪耶|tMA
    穆罗姆|tRU
    穆里亚埃|tBR
    穆里德盖|tPK
    穆阿斯凯尔|tDZ
    突尼斯|sTN
    突尼斯市|cTN
    突尼西亚|sTN
    窝士打|tGB
    立陶宛|sLT
    章萨德尔|cPK
    竹北市|tTW
    第比利斯|cGE
    第里雅斯特|tIT
    筑波市|tJP
    筑紫野|tJP
    筑紫野市|tJP
    筑西市|tJP
    箕面市|tJP
    米什科尔茨|tHU
    米兰|cIT
    米卢斯|tFR
    米子市|tJP
    米尔布尔|tPK
    米尔布尔哈斯|tPK
    米尔顿|tCA
    米尔顿凯恩斯|tGB
    米德兰|tUS
    米德尔堡|tZA
    米德尔斯伯勒|tGB
    米拉格罗|tEC
    米拉马尔|tUS
    米纳蒂特兰|tMX
    米阿斯|tRU
    素叻他尼|tTH
    素里|cCA
    索亚潘戈|tSV
    索利卡姆斯克|tRU
    索利赫尔|tGB
    索加莫索|tCO
    索卢韦齐|tZM
    索哈杰|tEG
    索契|tRU
    索尔福德|tGB
    索林根|tDE
    索科德|tTG
    索科托|cNG
    索罗|cID
    索罗卡巴|cBR
    索罗门群岛|sSB
    索菲亚|cBG
    索赫燕杜|tZA
    索韦托|cZA
    索马利亚|sSO
    索马里|sSO
    累西腓|cBR
    綦江县|tCN
    红塔区|tCN
    红山区|tCN
    红岗区|tCN
    红岗街道|tCN
    红鹿市|tCA
    约帕尔|tCO
    约拉|tNG
    约旦|sJO
    约翰内斯堡|cZA
    约翰尼斯堡|cZA
    纳什维尔|cUS
    纳嘉夫嘎尔|cIN
    纳尔戈恩达|tIN
    纳布卢斯|tPS
    纳库鲁|cKE
    纳曼干|cUZ
    纳杰夫|tIQ
    纳殊维尔|cUS
    纳沃伊|tUZ
    纳沃华|tMX
    纳济利|tTR
    纳祖尔|tMA
    纳米比亚|sNA
    纳米贝|tAO
    纳西克|cIN
    纳霍德卡|tRU
    纽伦堡|cDE
    纽华克|tUS
    纽卡斯尔|cAU
    纽哈芬|tUS
    纽埃|sNZ
    纽埃岛|sNZ
    纽奥良|tUS
    纽尼奥阿|tCL
    纽希云|tUS
    纽波特|tGB
    纽约|cUS
    纽约市|cUS
    纽西兰|sNZ
    纽黑文|tUS
    绍兴|cCN
    绍兴市|cCN
    绥化市|tCN
    绥和市|tVN
    维也纳|cAT
    维亚芒|tBR
    维克多维尔|tUS
    维勒班|tFR
    维嘞合朋纳|tFR
    维塞利亚|tUS
    维多利亚|cSC
    维多利亚城|tMX
    维尔纽斯|cLT
    维尔茨堡|tDE
    维德角|sCV
    维捷布斯克|tBY
    维斯塔|tUS
    维杰亚瓦达|cIN
    维沙卡帕特南|cIN
    维珍尼亚海滩|tUS
    维罗纳|tIT
    维迪斯哈|tIN
    绵阳|cCN
    绵阳市|cCN
    绿山城|tPL
    缅甸|sMM
    罗伊特林根|tDE
    罗克福德|tUS
    罗兹|cPL
    罗利|tUS
    罗勇市|tTH
    罗塞塔|tEG
    罗夫诺|tUA
    罗夷市社|tVN
    罗奥尔凯埃|tIN
    罗威尔|tUS
    罗安达|cAO
    罗彻斯特|tUS
    罗德城|cGB
    罗德里格斯|tPH
    罗斯托克|tDE
    罗斯维尔|tUS
    罗沙里奥|cAR
    罗瑟勒姆|tGB
    罗索|cDM
    罗萨里奥|cAR
    罗赫塔克|tIN
    罗阿诺克|tUS
    罗马|cIT
    罗马尼亚|sRO
    罗马市|cIT
    罗马纳|tDO
    美因茨|tDE
    美国|sUS
    美属维京群岛|sUS
    美属维尔京群岛|sUS
    美属萨摩亚|sUS
    美里|tMY
    群山市|tKR
    羽曳野|tJP
    羽曳野市|tJP
    翁吉瓦|tAO
    翡冷翠|tIT
    老挝|sLA
    老河口|tCN
    老街市|tVN
    考文垂|tGB
    考那斯|tLT
    耶加达|cID
    耶拉汉卡|tIN
    耶温得|cCM
    耶路撒冷|cIL
    聂伯城|cUA
    聊城|cCN
    聊城市|cCN
    联合街道|tCN
    肃州|tCN
    肇东市|tCN
    肇东镇|tCN
    肇庆|cCN
    肇庆市|cCN
    肯亚|sKE
    肯尼亚|sKE
    肯特隆区|tAM
    肯达里|tID
    胜利|cCN
    胜利街道|cCN
    胜利路|tCN
    胜利路街道|tCN
    胡利亚卡|tPE
    胡姆斯|tLY
    胡志明市|cVN
    腓特烈斯海因|tDE
    自治市公园|tUS
    自由市|cSL
    自贡|cCN
    自贡市|cCN
    舍布碌|tCA
    舍布鲁克|tCA
    舟山|cCN
    舟山市|cCN
    船桥|cJP
    船桥市|cJP
    艾伯顿|tZA
    艾卜哈|tSA
    艾哈迈德堡|cIN
    艾哈迈达巴德|cIN
    艾因|cAE
    艾姆赫斯特|tUS
    艾季达比耶|tLY
    艾尔亚奈|tTN
    艾尔帕索|cUS
    艾尔蒙地|tUS
    艾格瓦特|tDZ
    艾藻尔|tIN
    芒格阿拉吉里|tIN
    芙蓉市|tMY
    芜湖|cCN
    芜湖市|cCN
    芝加哥|cUS
    芝华华市|cMX
    芬兰|sFI
    芭达亚|tTH
    花地玛堂区|tCN
    花城|tMY
    花王堂区|tCN
    芹苴市|cVN
    芽庄|cVN
    芽庄市|cVN
    苏丹|sSD
    苏丹港|tSD
    苏亚纳|tPE
    苏伊士|cEG
    苏克雷|cBO
    苏利南|sSR
    苏加武眉|tID
    苏哈尔|tOM
    苏尔古特|tRU
    苏尔特|tLY
    苏州|cCN
    苏州市|cCN
    苏库尔|cPK
    苏扎诺|tBR
    苏拉特|cIN
    苏格艾赫拉斯|tDZ
    苏瓦|cFJ
    苏里南|sSR
    苏马雷|tBR
    苏黎世|tCH
    若昂佩索阿|cBR
    若茵维莱|tBR
    苫小牧|tJP
    苫小牧市|tJP
    英国|sGB
    英属维京群岛|sGB
    英属维尔京群岛|sGB
    英格尔伍德|tUS
    茂名|cCN
    茂名市|cCN
    茂物|cID
    范德拜尔帕克|tZA
    茅利塔尼亚|sMR
    茅崎市|tJP
    茨城市|tJP
    茨木市|tJP
    茹伊斯迪福拉|cBR
    荃湾|tCN
    荆州|cCN
    荆州市|cCN
    荆门|cCN
    荆门市|cCN
    荒川区|tJP
    荔城街道|tCN
    荔枝街道|tCN
    荣市|cVN
    荣昌县|tCN
    荷兰|sNL
    荷兰加勒比区|sNL
    荷属加勒比区|sNL
    荷属圣马丁|sNL
    荷属阿鲁巴|sNL
    荷巴特|tAU
    荷里活|tUS
    莆田|cCN
    莆田市|cCN
    莎阿南|cMY
    莫三比克|sMZ
    莫吉瓜苏|tBR
    莫尔兹比港|cPG
    莫库巴|tMZ
    莫德斯托|tUS
    莫拉图瓦|tLK
    莫斯塔尔|tBA
    莫斯托莱斯|tES
    莫斯科|cRU
    莫普提|tML
    莫桑比克|sMZ
    莫比尔|tUS
    莫洛尼|cKM
    莫济里|tBY
    莫科帕内|tZA
    莫科托夫区|tPL
    莫索罗|tBR
    莫罗尼|cKM
    莫罗戈罗|tTZ
    莫雷利亚|cMX
    莫雷纳|tIN
    莫雷诺|tAR
    莫雷诺谷|tUS
    莱克伍德|tUS
    莱克兰|tUS
    莱加内斯|tES
    莱奥甘|tHT
    莱州市|tCN
    莱斯布里奇|tCA
    莱斯特|tGB
    莱格尼察|tPL
    莱比锡|cDE
    莱索托|sLS
    莱芜|cCN
    莱芜市|cCN
    菏泽|cCN
    菏泽市|cCN
    菲亚纳兰楚阿|tMG
    菲利普斯堡|cNL
    菲尔特|tDE
    菲律宾|sPH
    萍乡|cCN
    萍乡市|cCN
    营口|cCN
    营口市|cCN
    萨依巴格|cCN
    萨兰斯克|tRU
    萨凡纳|tUS
    萨利纳斯|tUS
    萨南达季|tIR
    萨卜泽瓦尔|tIR
    萨卡特卡斯|tMX
    萨卡瓦|tBO
    萨哈尔萨|tIN
    萨图马雷|tRO
    萨姆博利阿尔|tPK
    萨姆巴尔普尔|tIN
    萨姆松|tTR
    萨尔图|tBR
    萨尔塔|cAR
    萨尔布吕肯|tDE
    萨尔托|tUY
    萨尔斯堡|tAT
    萨尔瓦多|sSV
    萨尔茨吉特|tDE
    萨尔茨堡|tAT
    萨尔蒂约|cMX
    萨巴拉|tBR
    萨希瓦尔|cPK
    萨戈达|cPK
    萨拉戈萨|cES
    萨拉托夫|cRU
    萨拉曼卡|tMX
    萨拉热窝|cBA
    萨拉瓦特|tRU
    萨拉齐|tCN
    萨摩亚|sWS
    萨斯卡通|tCA
    萨格勒布|cHR
    萨格奈|tCA
    萨波潘|cMX
    萨盖兹|tIR
    萨那|cYE
    萨里市|tIR
    萨非|tMA
    萨马拉|cRU
    葛摩|sKM
    葛饰|tJP
    葛饰区|tJP
    葡萄牙|sPT
    葫芦岛|cCN
    葫芦岛市|cCN
    葵涌|tCN
    蒂华纳|cMX
    蒂尔堡|tNL
    蒂拉斯波尔|tMD
    蒂纳基约|tVE
    蒂鲁内尔维利|cIN
    蒂鲁吉拉帕利|cIN
    蒂鲁帕蒂|tIN
    蒂鲁普|cIN
    蒙克洛瓦|tMX
    蒙古|sMN
    蒙哥马利|tUS
    蒙哲腊|sGB
    蒙巴萨|cKE
    蒙庇利埃|tFR
    蒙彼利埃|tFR
    蒙得维的亚|cUY
    蒙特内哥罗|sME
    蒙特利尔|cCA
    蒙特塞拉特|sGB
    蒙特港|tCL
    蒙特维多|cUY
    蒙特雷|cMX
    蒙罗维亚|cLR
    蒙育瓦|tMM
    蒙自市|cCN
    蒙马特|tFR
    蒲来|cMY
    蒲隆地|sBI
    蓬塔格罗萨|tBR
    蓬塔阿雷纳斯|tCL
    蓬托菲霍|tVE
    蔚山|cKR
    蔚山广域市|cKR
    蔡厝港|tSG
    藤枝市|tJP
    藤泽|tJP
    藤泽市|tJP
    虎门镇|tCN
    虹口|cCN
    蚌埠|cCN
    蚌埠市|cCN
    衡水|cCN
    衡水市|cCN
    衡阳|cCN
    衡阳市|cCN
    衢州|cCN
    衢州市|cCN
    衣索比亚|sET
    裕廊西|tSG
    襄樊|cCN
    襄樊市|cCN
    襄阳|cCN
    襄阳市|cCN
    襄阳府|cCN
    西东京|tJP
    西东京市|tJP
    西乔丹|tUS
    西姆拉|tIN
    西宁|cCN
    西宁市|cCN
    西安|cCN
    西安市|cCN
    西宫|tJP
    西宫市|tJP
    西宫浜|tJP
    西尔恰尔|tIN
    西尔萨|tIN
    西尾市|tJP
    西布朗|tGB
    西布罗米奇|tGB
    西恩富戈斯|tCU
    西撒哈拉|sEH
    西昌|tCN
    西昌市|tCN
    西条市|tJP
    西柯汶纳|tUS
    西棕榈滩|tUS
    西班牙|sES
    西班牙港|cTT
    西班牙镇|tJM
    西瓦利城|tUS
    西瓦卡西|tIN
    西米谷|tUS
    西藏|cCN
    西里古里|cIN
    西雅图|cUS
    詹姆斯敦|cGB
    諌早市|tJP
    让胡路|tCN
    让胡路区|tCN
    让蒂尔港|tGA
    许昌市|cCN
    设拉子|cIR
    诸暨市|tCN
    诺丁汉|tGB
    诺伊斯|tDE
    诺伊达|tIN
    诺克斯维尔|tUS
    诺加莱斯|tMX
    诺威萨|tRS
    诺定咸|tGB
    诺沃克|tUS
    诺福克|tUS
    诺福克岛|sAU
    诺里奇|tGB
    诺里尔斯克|tRU
    诺金斯克|tRU
    诺鲁|sNR
    调素多尔夫|cDE
    谏义里|tID
    谏早市|tJP
    谢利夫|tDZ
    谢胡布尔|cPK
    谢菲尔德|cGB
    谢韦尔斯克|tRU
    豊中|tJP
    豊岛|tJP
    豊川市|tJP
    豊桥|tJP
    豊桥市|tJP
    豊田|tJP
    豊田市|tJP
    象牙海岸|sCI
    贝伦|cBR
    贝克斯菲尔德|tUS
    贝内贝拉克|tIL
    贝南|sBJ
    贝古萨莱|tIN
    贝古萨赖|tIN
    贝宁|sBJ
    贝宁城|cNG
    贝尔加莫|tIT
    贝尔图阿|tCM
    贝尔墨邦|cBZ
    贝尔格莱德|cRS
    贝尔法斯特|tGB
    贝尔福罗舒|tBR
    贝尔维尤|tUS
    贝尔莫潘|cBZ
    贝尔谢巴|tIL
    贝尔高姆|tIN
    贝尼迈拉勒|tMA
    贝廷|tBR
    贝拉|cMZ
    贝拉萨特吉|tAR
    贝拉里|tIN
    贝格多夫区|tDE
    贝桑松|tFR
    贝沙尔|tDZ
    贝洛奥里藏特|cBR
    贝特蒂亚|tIN
    贝约|tCO
    贝辛斯托克|tGB
    贝里斯|sBZ
    贝鲁特|cLB
    贡土尔|cIN
    贡塔卡尔|tIN
    贡德尔|tET
    贡迪耶|tIN
    贵州|cCN
    贵港|cCN
    贵港市|cCN
    贵阳|cCN
    贵阳市|cCN
    费利蒙|tUS
    费卢杰|tIQ
    费城|cUS
    费尔干纳|tUZ
    费尔菲尔德|tUS
    费拉迪圣安娜|cBR
    费耶特维尔|tUS
    贺兰县|tCN
    贺州|cCN
    贺州市|cCN
    贾兰瓦拉|tPK
    贾夫纳|tLK
    贾姆穆|cIN
    贾姆讷格尔|cIN
    贾姆谢德布尔|cIN
    贾巴尔普尔|cIN
    贾拉拉巴德|tKG
    贾朗达尔|cIN
    贾格达尔普尔|tIN
    贾纳克布尔|tNP
    资阳市|cCN
    赖布尔|cIN
    赖格尔|tIN
    赖比瑞亚|sLR
    赖索托|sLS
    赖罗比|cKE
    赛普勒斯|sCY
    赞比亚|sZM
    赣州|cCN
    赣州市|cCN
    赤塔|tRU
    赤峰|tCN
    赤峰市|tCN
    赤道几内亚|sGQ
    赫塔费|tES
    赫尔德瓦尔|tIN
    赫尔辛基|cFI
    赫尔辛堡|tSE
    赫山|cCN
    赫山区|cCN
    赫拉特|cAF
    赵伊|tCN
    越南|sVN
    越谷|tJP
    越谷市|tJP
    足利市|tJP
    足立|cJP
    足立区|cJP
    路德维希港|tDE
    路易港|cMU
    路易维尔|cUS
    路沙卡|cZM
    车士打菲特|tGB
    车里雅宾斯克|cRU
    车顿咸|tGB
    轩化达|tMM
    辛塞莱霍|tCO
    辛巴威|sZW
    辛格劳利|tIN
    辛菲罗波尔|tUA
    辛辛那提|tUS
    辽宁|cCN
    辽源|tCN
    辽源市|tCN
    辽阳|cCN
    辽阳市|cCN
    达卡|cBD
    达喀尔|cSN
    达姆施塔特|tDE
    达尔文|tAU
    达尔文港|tAU
    达尔邦格阿|tIN
    达州|cCN
    达州市|cCN
    达德利|tGB
    达拉哈西|tUS
    达拉斯|cUS
    达文波特|tUS
    达曼|cSA
    达根林|tGB
    达沃市|cPH
    达沙古兹|tTM
    达洛亚|tCI
    达特茅斯|tCA
    达累斯萨拉姆|cTZ
    达霍克|tIQ
    迈亚美|tUS
    迈杜古里|cNG
    迈索尔|cIN
    迈阿密|tUS
    迈阿密花园|tUS
    运城|cCN
    运城市|cCN
    连云港|cCN
    连云港市|cCN
    连山|tCN
    连山区|tCN
    连然镇|tCN
    迦纳|sGH
    迪亚巴克尔|cTR
    迪兹富勒|tIR
    迪化|cCN
    迪布鲁加尔|tIN
    迪拜|cAE
    迪石市|tVN
    迪维诺波利斯|tBR
    通化|cCN
    通化市|cCN
    通辽市|tCN
    遂宁|cCN
    遂宁市|cCN
    道格拉斯|cGB
    遵义|cCN
    遵义市|cCN
    邢台|cCN
    邢台市|cCN
    那不勒斯|cIT
    那大镇|tCN
    那慕尔|tBE
    那格浦尔|cIN
    那空是贪玛叻|tTH
    那霸|tJP
    那霸市|tJP
    那须盐原|tJP
    那须盐原市|tJP
    邦杜库|tCI
    邦格阿奥恩|tIN
    邦福拉|tBF
    邬阇衍那|cIN
    邯郸|cCN
    邯郸市|cCN
    邵阳|cCN
    邵阳市|cCN
    邹城市|tCN
    郑州|cCN
    郑州市|cCN
    郡山|tJP
    郡山市|tJP
    郴州|cCN
    都匀市|tCN
    都城市|tJP
    都拉斯|tAL
    都柏林|cIE
    都灵|cIT
    鄂尔多斯市|cCN
    鄂州|cCN
    鄂州市|cCN
    鄂木斯克|cRU
    酒泉|tCN
    酒泉市|tCN
    酒田市|tJP
    里亚托|tUS
    里加|cLV
    里士满|tUS
    里奇蒙|tUS
    里奥内格罗|tCO
    里奥夸尔托|tAR
    里奥班巴|tEC
    里奥韦尔迪|tBR
    里弗赛德|tUS
    里斯本|cPT
    里昂|cFR
    里朗威|cMW
    里约布兰科|tBR
    里约热内卢|cBR
    里贝朗普雷图|cBR
    里贾纳|tCA
    重庆|cCN
    重庆市|cCN
    野田市|tJP
    金伯利|tZA
    金兰市|tVN
    金华|cCN
    金华县|cCN
    金华市|cCN
    金夏沙|cCD
    金奈|cIN
    金山|cCN
    金山区|cCN
    金山路|tCN
    金德讷格尔|tIN
    金斯敦|cAU VC
    金斯顿|tCA
    金昌市|tCN
    金沙萨|cCD
    金泉市|tKR
    金泽|tJP
    金泽市|tJP
    金砖国家|gBRICS
    金边|cKH
    釜山|cKR
    釜山市|cKR
    釜山广域市|cKR
    钏路市|tJP
    钦博特|tPE
    钦州|cCN
    钦州市|cCN
    钦戈拉|tZM
    钱德勒|tUS
    钱德拉布尔|tIN
    铁力市|tCN
    铁力镇|tCN
    铁岭|tCN
    铁岭市|tCN
    铁米尔套|tKZ
    铃鹿市|tJP
    铜官|tCN
    铜川|tCN
    铜川市|tCN
    铜梁县|tCN
    铜陵|tCN
    铜陵市|tCN
    银川|cCN
    银川市|cCN
    锡亚尔科特|cPK
    锡利夫凯|tTR
    锡卜|tOM
    锡卡索|tML
    锡尔特|tTR
    锡尔詹|tIR
    锡尔赫特市|tBD
    锡帕基拉|tCO
    锡拉丘兹|tUS
    锡拉库扎|tIT
    锡林浩特|tCN
    锡林浩特市|tCN
    锡比乌|tRO
    锡瓦斯|tTR
    锡达拉皮兹|tUS
    锦州|cCN
    锦州市|cCN
    锦普市|tVN
    镇平城关镇|tCN
    镇江|cCN
    镇江市|cCN
    镰仓市|tJP
    长冈市|tJP
    长宁|cCN
    长寿区|tCN
    长崎|tJP
    长崎市|tJP
    长征镇|tCN
    长春|cCN
    长春市|cCN
    长沙|cCN
    长沙市|cCN
    长沙街道|cCN
    长治|cCN
    长治市|cCN
    长浜市|tJP
    长滩|tUS
    长野|tJP
    长野市|tJP
    门多萨|tAR
    门头沟|tCN
    门格洛尔|tIN
    门真市|tJP
    门迪亚|tIN
    闵行|cCN
    闸北|cCN
    阜新|cCN
    阜新市|cCN
    阜阳|cCN
    阜阳市|cCN
    防城港|tCN
    防城港市|tCN
    阳城街道|tCN
    阳朔|tCN
    阳江|cCN
    阳江市|cCN
    阳泉|cCN
    阳泉市|cCN
    阿亚库乔|tPE
    阿亚库乔港|tVE
    阿什哈巴德|cTM
    阿什杜德|tIL
    阿伦敦|tUS
    阿伯丁|tGB
    阿克伦|tUS
    阿克套|tKZ
    阿克托比|cKZ
    阿克拉|cGH
    阿克苏|cCN
    阿克苏市|cCN
    阿克萨赖|tTR
    阿列卡|tCL
    阿利坎特|tES
    阿加尔塔拉|tIN
    阿加德兹|tNE
    阿加迪尔|cMA
    阿勒泰|tCN
    阿勒泰市|tCN
    阿勒泰镇|tCN
    阿勒颇|cSY
    阿博赫尔|tIN
    阿卡普尔科|cMX
    阿卡里瓜|tVE
    阿哇|cIN
    阿哈尔|tIR
    阿图什|tCN
    阿图什市|tCN
    阿城市|tCN
    阿塞拜疆|sAZ
    阿姆利则|cIN
    阿姆布尔|tIN
    阿姆斯特丹|cNL
    阿嫩德|tIN
    阿嫩德纳格|tIN
    阿富汗|sAF
    阿尔利特|tNE
    阿尔及利亚|sDZ
    阿尔及尔|cDZ
    阿尔塔米拉|tBR
    阿尔巴尼亚|sAL
    阿尔扎马斯|tRU
    阿尔托纳区|tDE
    阿尔梅里亚|tES
    阿尔瓦塞特|tES
    阿尔瓦尔|tIN
    阿尔甘苏埃拉|tES
    阿尔科尔孔|tES
    阿尔科文达斯|tES
    阿尔赫西拉斯|tES
    阿尔马维尔|tRU
    阿尔马雷克|tUZ
    阿尤恩|tEH
    阿巴|cNG
    阿巴丹|tIR
    阿巴卡利基|tNG
    阿巴哈纳尔旗|tCN
    阿巴坎|tRU
    阿巴斯港|tIR
    阿布奎基|cUS
    阿布扎比|cAE
    阿布贾|cNG
    阿帕钦甘|tMX
    阿库尼亚|tMX
    阿库雷|cNG
    阿德亚曼|tTR
    阿德亚曼省|tTR
    阿德来得|cAU
    阿德莱德|cAU
    阿必仁|cCI
    阿恰尔普尔|tIN
    阿扎姆加尔|tIN
    阿拉伯联合大公国|sAE
    阿拉伯联合酋长国|sAE
    阿拉卡茹|cBR
    阿拉尔|tCN
    阿拉尔市|tCN
    阿拉尼亚|tTR
    阿拉拉夸拉|tBR
    阿拉拉斯|tBR
    阿拉木图|cKZ
    阿拉沙|tBR
    阿拉瓜伊纳|tBR
    阿拉瓜里|tBR
    阿拉萨图巴|tBR
    阿拉蓬加斯|tBR
    阿拉鲁阿马|tBR
    阿斯塔纳|cKZ
    阿斯旺|tEG
    阿斯特拉罕|cRU
    阿斯马拉|cER
    阿曼|sOM
    阿本古鲁|tCI
    阿杰梅尔|cIN
    阿根廷|sAR
    阿格拉|cIN
    阿比林|tUS
    阿比让|cCI
    阿波达卡|tMX
    阿洛菲|cNZ
    阿灵顿|tUS
    阿灵顿县|tUS
    阿特劳|tKZ
    阿特巴拉|tSD
    阿珀尔多伦|tNL
    阿瓦士|cIR
    阿瓦达|tUS
    阿瓦鲁阿|cNZ
    阿皮亚|cWS
    阿科拉|tIN
    阿纳姆|tNL
    阿纳宁德瓦|tBR
    阿纳恩塔普尔|tIN
    阿纳波利斯|tBR
    阿纳海姆|tUS
    阿美达巴德|cIN
    阿联酋|sAE
    阿蒂巴亚|tBR
    阿贝奥库塔|cNG
    阿贝歇|tTD
    阿达帕扎勒|tTR
    阿达纳|cTR
    阿迪斯阿贝巴|cET
    阿里什|tEG
    阿里卡|tCL
    阿钦斯克|tRU
    阿雷基帕|cPE
    阿雷格里港|cBR
    阿韦亚内达|tAR
    阿马西亚|tTR
    阿马里洛|tUS
    阿鲁巴|sNL
    阿鲁沙|cTZ
    陕西|cCN
    陶巴特|tBR
    陶朗加|tNZ
    陶里亚蒂|cRU
    隆务镇|tCN
    隆德里纳|cBR
    随州|cCN
    随州市|cCN
    雁江|cCN
    雅克梅勒|tHT
    雅典|cGR
    雅加达|cID
    雅卡雷伊|tBR
    雅各布阿巴德|tPK
    雅安市|cCN
    雅息特|tGB
    雅温得|cCM
    雅穆苏克雷|cCI
    雅罗斯拉夫尔|cRU
    雅西|tRO
    集宁区|tCN
    雨城|cCN
    雨城区|cCN
    雪梨|cAU
    雷克亚维克|tIS
    雷克林豪森|tDE
    雷克雅未克|tIS
    雷克雅维克|tIS
    雷堡城|cCD
    雷姆沙伊德|tDE
    雷宾斯克|tRU
    雷布尼克|tPL
    雷根斯堡|tDE
    雷森迪|tBR
    雷西斯滕西亚|tAR
    雷诺萨|cMX
    霍城|tCN
    霍城县|tCN
    霍姆斯|cSY
    霍尼亚拉|cSB
    霍巴特|tAU
    霍拉姆沙赫尔|tIR
    霍斯佩特|tIN
    霍茹夫|tPL
    青岛|cCN
    青岛市|cCN
    青梅市|tJP
    青森市|tJP
    青浦|cCN
    青浦区|tCN
    青海|cCN
    青阳|cCN
    青阳镇|cCN
    静冈|cJP
    静冈市|cJP
    静安|cCN
    鞍山|cCN
    鞍山市|cCN
    韦克菲尔德|tGB
    韦利亚镇|tBR
    韦尔科姆|tZA
    韦恩堡|tUS
    韦拉克鲁斯|tMX
    韦斯特罗斯|tSE
    韦柳港|cBR
    韦洛尔|tIN
    韩国|sKR
    韶关|cCN
    韶关市|cCN
    韶山市|tCN
    顺化|cVN
    顺化市|cVN
    顺德区|tCN
    顿涅茨克|cUA
    飞鱼湾|cAU
    饭冢市|tJP
    饭田市|tJP
    首尔|cKR
    首尔特别市|cKR
    香格里拉|tCN
    香格里拉市|tCN
    香港|cCN
    香港仔|tCN
    香港岛|cCN
    马丁尼克|sFR
    马些卢|cLS
    马什哈德|cIR
    马克耶夫卡|tUA
    马六甲|cMY
    马利|sML
    马卡埃|tBR
    马卡帕|cBR
    马哈拉贾马|tLK
    马哈赞加|tMG
    马图拉|tIN
    马图林|cVE
    马坦萨斯|tCU
    马塔兰|tID
    马塔罗|tES
    马塔迪|tCD
    马塞卢|cLS
    马塞约|cBR
    马尔丁|tTR
    马尔丹|tPK
    马尔他|sMT
    马尔代夫|sMV
    马尔卡杰吉里|tIN
    马尔地夫|sMV
    马尔多纳多|tUY
    马尔莫|tSE
    马尔默|tSE
    马尼拉|cPH
    马尼萨莱斯|tCO
    马希谢|tMZ
    马库尔迪|tNG
    马德普拉塔|cAR
    马德望|tKH
    马德罗城|tMX
    马德里|cES
    马恩岛|sGB
    马拉凯|tVE
    马拉加|cES
    马拉博|tGQ
    马拉卡尔|tSS
    马拉喀什|cMA
    马拉威|sMW
    马拉巴|tBR
    马拉开波|cVE
    马拉普兰|tIN
    马拉普普拉姆|tIN
    马拉浦南|tIN
    马拉维|sMW
    马拉蒂亚|cTR
    马拿瓜|cNI
    马提尼克|sFR
    马斯喀特|cOM
    马斯特里赫特|tNL
    马普托|cMZ
    马杜赖|cIN
    马来西亚|sMY
    马林加|tBR
    马林迪|tKE
    马查拉|tEC
    马格德堡|tDE
    马格朗|tID
    马瑙斯|cBR
    马甘格|tCO
    马累|cMV
    马约特|sFR
    马约特岛|sFR
    马纳瓜|cNI
    马绍尔群岛|sMH
    马老奇|tID
    马耳他|sMT
    马萨亚|tNI
    马萨特兰|tMX
    马贝拉|tES
    马赛|cFR
    马达加斯加|sMG
    马达瓦拉姆|tIN
    马达纳帕利|tIN
    马达纳帕尔莱|tIN
    马里|sML
    马里乌波尔|tUA
    马里利亚|tBR
    马里戈|cFR
    马鞍山|cCN
    马鞍山市|cCN
    马鞍山村|tCN
    马鲁阿|tCM
    驻马店|cCN
    驻马店市|cCN
    骊州市|tKR
    高冈市|tJP
    高崎|tJP
    高崎市|tJP
    高松|tJP
    高松市|tJP
    高槻|tJP
    高槻市|tJP
    高知|tJP
    高知市|tJP
    高贵林|tCA
    高车士打|tGB
    高雄|cTW
    高雄巿|cTW
    高雄市|cTW
    魁北克市|cCA
    鲁依鲁|tKE
    鲁吉拉|tIN
    鲁布佐夫斯克|tRU
    鲁德拉普尔|tIN
    鲁德普特|tZA
    鲁达希隆斯卡|tPL
    鸟取市|tJP
    鸡西|tCN
    鸡西市|tCN
    鸭巴甸|tGB
    鹤冈市|tJP
    鹤壁|cCN
    鹤壁市|cCN
    鹤岗|cCN
    鹤岗市|cCN
    鹰潭市|tCN
    鹿儿岛|cJP
    鹿儿岛市|cJP
    鹿屋市|tJP
    鹿特丹|cNL
    麦加|cSA
    麦卡伦|tUS
    麦地那|cSA
    麦德林|cCO
    麦纳玛|cBH
    麦纳麦|cBH
    麦迪亚|tDZ
    麦迪逊|tUS
    麦金尼|tUS
    麻坡|tMY
    麻城市|tCN
    黄冈|tCN
    黄冈市|tCN
    黄大仙|tCN
    黄山|tCN
    黄山市|tCN
    黄浦|cCN
    黄石|cCN
    黄石市|cCN
    黄葛坪|tCN
    黄金海岸|cAU
    黎巴嫩|sLB
    黑尔讷|tDE
    黑山|sME
    黑河市|tCN
    黑道达|tNP
    黑龙江|cCN
    黔江区|tCN
    默克莱|tET
    默尔斯|tDE
    默弗里斯伯勒|tUS
    齐齐哈尔|cCN
    齐齐哈尔市|cCN
    龙凤区|tCN
    龙凤街道|tCN
    龙山|tCN
    龙岗区|tCN
    龙岗街道|tCN
    龙岩|cCN
    龙岩市|cCN
    龙水镇|tCN
    龙江县|tCN
    龙江镇|tCN
    龙洲湾|cCN
    龟尾市|tKR
    """#
}
