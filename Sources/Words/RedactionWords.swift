package import Application
import Records
package import Redaction

// MARK: - Texts that the program adds to redacted texts

extension Words {
  /// Everything that a summary and other redacted texts say by themselves.
  package var summary: SummaryTexts {
    SummaryTexts(
      tag: languageTag, title: summaryTitle, session: sessionHeading, furtherNotes: furtherNotes,
      backing: backing, general: general, pseudonym: pseudonym, articles: articles,
      prepositions: prepositions, measures: measures)
  }

  /// The texts of an agenda that is left on a table.
  package var agendaSheet: SummaryTexts {
    SummaryTexts(
      tag: languageTag, title: agendaTitle, session: sessionHeading, furtherNotes: furtherNotes,
      backing: backing, general: general, pseudonym: pseudonym, articles: articles,
      prepositions: prepositions, measures: measures)
  }

  private var agendaTitle: String {
    switch language {
    case .english: "Agenda"
    case .chinese: "议程"
    }
  }

  private var summaryTitle: String {
    switch language {
    case .english: "Summary"
    case .chinese: "摘要"
    }
  }

  @Sendable private func sessionHeading(_ number: Int, _ season: Season?) -> String {
    switch language {
    case .english: "Session \(number)" + (season.map { ", \(name($0))" } ?? "")
    case .chinese: "第 \(number) 次会议" + (season.map { "（\(name($0))）" } ?? "")
    }
  }

  private var furtherNotes: String {
    switch language {
    case .english: "Further notes"
    case .chinese: "其他内容"
    }
  }

  @Sendable private func backing(_ backing: StatementSources.Backing) -> String? {
    switch language {
    case .english:
      switch backing {
      case .unknown, .one: nil
      case .several: "Every statement is shared by several participants."
      case .severalSides:
        "Every statement is shared by several participants from more than one side."
      }
    case .chinese: chineseBacking(backing)
    }
  }

  @Sendable private func general(_ term: GeneralTerm) -> String {
    switch language {
    case .english:
      switch term {
      case .participant(let side): "a participant" + (side.map { " from side \($0)" } ?? "")
      case .somebody: "somebody"
      case .institution: "an institution"
      case .dialogue: "this dialogue"
      case .place(let region): region.map(name) ?? "a place"
      case .time(let season): season.map(name) ?? "some time"
      case .amount(let magnitude), .counted(let magnitude, measure: _): name(magnitude)
      case .written(let words): words
      }
    case .chinese: chineseGeneral(term)
    }
  }

  @Sendable private func pseudonym(_ kind: PseudonymKind, _ number: String) -> String {
    switch language {
    case .english:
      switch kind {
      case .participant: "Participant \(number)"
      case .institution: "Institution \(number)"
      case .location: "Location \(number)"
      }
    case .chinese:
      switch kind {
      case .participant: "与会者 \(number)"
      case .institution: "机构 \(number)"
      case .location: "地点 \(number)"
      }
    }
  }

  // Chinese has none of these, but notes in English are redacted in either language.
  private var articles: SummaryTexts.Articles {
    switch language {
    case .english, .chinese:
      SummaryTexts.Articles(
        definite: ["the"], indefinite: ["a", "an"], demonstrative: ["this"])
    }
  }

  private var prepositions: SummaryTexts.Prepositions {
    switch language {
    case .english, .chinese: SummaryTexts.Prepositions(day: "on", season: "in")
    }
  }

  private var measures: Set<String> {
    switch language {
    case .english, .chinese:
      [
        "above", "below", "over", "under", "beyond", "than", "to", "of", "at", "by", "between",
        "least", "most", "exceeding", "exceeds", "exceed", "reached", "reaches", "the",
      ]
    }
  }
}

// MARK: - Records of summaries

extension Words {
  /// Texts that the program adds to summaries and their records.
  package var release: ReleaseTexts {
    ReleaseTexts(
      summary: summary, title: releaseTitle, reviewTitle: reviewTitle, what: whatLeft)
  }

  @Sendable private func releaseTitle(_ dialogue: String) -> String {
    switch language {
    case .english: "Summary of \(dialogue)"
    case .chinese: "摘要：\(dialogue)"
    }
  }

  @Sendable private func reviewTitle(_ dialogue: String) -> String {
    switch language {
    case .english: "Review of \(dialogue)"
    case .chinese: "审阅：\(dialogue)"
    }
  }

  @Sendable private func whatLeft(_ statements: Int, _ format: SummaryFormat) -> String {
    switch language {
    case .english: "redacted summary, \(statements.counted("statement")), as \(format.rawValue)"
    case .chinese: "脱敏摘要，\(statements) 段发言，格式 \(format.rawValue)"
    }
  }

  /// A text in the record of a release as a person reads it. The record itself has the program's
  /// English words, and its sentence in the language in which it was made.
  ///
  /// - Parameter key: the front matter key that it stands under.
  package func released(_ text: String, under key: String) -> String {
    switch language {
    case .english: text
    case .chinese: chineseReleased(text, under: key)
    }
  }

  /// What a field in the record of a release is called there.
  package func label(ofReleased key: String) -> String {
    switch language {
    case .english: label(ofKey: key)
    case .chinese: ReleaseFact(rawValue: key).map(chineseLabel) ?? label(ofKey: key)
    }
  }

  private func chineseReleased(_ text: String, under key: String) -> String {
    switch (key, text) {
    case (FieldKey.decisions.rawValue, _):
      guard let colon = text.ranges(of: ": ").first,
        let decision = Decision(rawValue: String(text[..<colon.lowerBound]))
      else { return text }
      return chineseDecided(decision, about: String(text[colon.upperBound...]))
    case (FieldKey.what.rawValue, _): return chineseWhatLeft(text)
    case (ReleaseFact.order.rawValue, "kept"): return chineseOrder(isKept: true)
    case (ReleaseFact.order.rawValue, "shuffled"): return chineseOrder(isKept: false)
    case (ReleaseFact.private.rawValue, "included"): return chineseIncluded
    default: return text
    }
  }

  /// What left, where a text says so in the words of the program, in whichever language.
  private func chineseWhatLeft(_ text: String) -> String {
    let digits = text.drop { !$0.isASCII || !$0.isNumber }.prefix { $0.isASCII && $0.isNumber }
    guard let count = Int(digits) else { return text }
    let format = SummaryFormat.allCases.first { format in
      Language.allCases.contains { Words($0).whatLeft(count, format) == text }
    }
    return format.map { chineseWhatLeft(count, as: chineseName($0)) } ?? text
  }
}

/// What only the record of a release has in its front matter, under these keys.
enum ReleaseFact: String {
  case seed, group, order, backed, withheld
  case `private`, signed
}

// MARK: - Seasons, amounts and regions

extension Words {
  /// A season, with its year if that is known.
  package func name(_ season: Season) -> String {
    switch language {
    case .english:
      let name =
        switch season.name {
        case .winter: "winter"
        case .spring: "spring"
        case .summer: "summer"
        case .autumn: "autumn"
        }
      return season.year.map { "\(name) \($0)" } ?? name
    case .chinese:
      let name =
        switch season.name {
        case .winter: "冬季"
        case .spring: "春季"
        case .summer: "夏季"
        case .autumn: "秋季"
        }
      return season.year.map { "\($0)年\(name)" } ?? name
    }
  }

  /// The order of magnitude of a number, as a word in its place.
  package func name(_ magnitude: Magnitude) -> String {
    switch language {
    case .english:
      switch magnitude {
      case .several: "several"
      case .tens: "tens"
      case .hundreds: "hundreds"
      case .thousands: "thousands"
      case .millions: "millions"
      }
    case .chinese: chineseName(magnitude)
    }
  }

  /// The name of a region of the world, in the form that follows "in".
  package func name(_ region: Region) -> String {
    switch language {
    case .english:
      switch region {
      case .northernAfrica: "Northern Africa"
      case .easternAfrica: "Eastern Africa"
      case .middleAfrica: "Middle Africa"
      case .southernAfrica: "Southern Africa"
      case .westernAfrica: "Western Africa"
      case .caribbean: "the Caribbean"
      case .centralAmerica: "Central America"
      case .southAmerica: "South America"
      case .northernAmerica: "Northern America"
      case .centralAsia: "Central Asia"
      case .easternAsia: "Eastern Asia"
      case .southEasternAsia: "South-eastern Asia"
      case .southernAsia: "Southern Asia"
      case .westernAsia: "Western Asia"
      case .easternEurope: "Eastern Europe"
      case .northernEurope: "Northern Europe"
      case .southernEurope: "Southern Europe"
      case .westernEurope: "Western Europe"
      case .oceania: "Oceania"
      }
    case .chinese: chineseName(region)
    }
  }
}

// MARK: - The review of a redaction

extension Words {
  /// Why a piece of text may not be released as it is, in a word or two.
  package func reason(_ reason: Candidate.Reason) -> String {
    switch language {
    case .english:
      switch reason {
      case .person: "person"
      case .affiliation: "affiliation"
      case .contact: "contact"
      case .protected: "protected"
      case .nearName: "near-name"
      case .name: "name"
      case .chineseName: "chinese-name"
      case .organisation: "organisation"
      case .place: "place"
      case .date: "date"
      case .quantity: "quantity"
      case .phone: "phone"
      case .code: "code"
      case .address: "address"
      case .role: "role"
      case .unique: "unique"
      case .ownFact: "own-fact"
      case .gender: "gender"
      }
    case .chinese: chineseReason(reason)
    }
  }

  /// Why a decision is not offered for a term that was found for a reason.
  package func refusal(_ reason: Candidate.Reason) -> String {
    switch language {
    case .english:
      reason.isKnown
        ? "it is a known term"
        : "this choice is not available for terms of kind \(self.reason(reason))"
    case .chinese: reason.isKnown ? "这是已知词" : "“\(self.reason(reason))”类的词没有这个选项"
    }
  }
}
