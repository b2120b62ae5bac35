/// The addresses, handles and numbers in what somebody wrote about how to reach a person.
///
/// That may be a sentence ("by telephone only, weekdays after 14:00"), whose common words must not
/// be taken for handles.
enum ContactWords {
  /// A line of at most so many words is an address as a whole: "WeChat wangwei88".
  private static let shortLine = 2

  /// The parts that are addresses, each as it is written.
  static func addresses(in contact: String) -> [String] {
    let words = contact.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count > shortLine else { return contact.isEmpty ? [] : [contact] }
    var found: [String] = []
    var number: [String] = []
    func closeNumber() {
      if !number.isEmpty { found.append(number.joined(separator: " ")) }
      number = []
    }
    for word in words {
      if word.allSatisfy({ $0.isNumber || "+()-./".contains($0) }) {
        number.append(word)
        continue
      }
      closeNumber()
      let inner = word.trimming { ",;:.()<>\"'".contains($0) }
      if inner.contains(where: { $0.isNumber || "@_./".contains($0) }) { found.append(inner) }
    }
    closeNumber()
    return found
  }
}

extension String {
  /// Without characters of a kind at both ends.
  fileprivate func trimming(_ isDropped: (Character) -> Bool) -> String {
    let rest = drop(while: isDropped)
    return rest.lastIndex { !isDropped($0) }.map { String(rest[...$0]) } ?? ""
  }
}
