package import Calendar
internal import Terminal

/// Draws what happened when.
package struct Timeline: Sendable {
  /// Something that happened on a day or over several.
  package struct Item: Hashable, Sendable {
    /// What it was.
    package let label: String
    /// What sort of thing it was; each kind has a mark of its own.
    package let kind: String
    /// Its first day; `nil` if unknown.
    package let start: Day?
    /// Its last day; `nil` if it has one day.
    package let end: Day?

    /// An item.
    package init(label: String, kind: String, start: Day?, end: Day? = nil) {
      (self.label, self.kind, self.start, self.end) = (label, kind, start, end)
    }
  }

  private static let marks: [Character] = ["●", "◆", "▲", "■", "○", "◇", "△", "□"]

  // "2026-03-14  ".
  private static let dateWidth = 12
  private static let narrowestAxis = 10

  private let items: [Item]
  private let width: Int
  private let undatedMark: String
  private let days: ClosedRange<Int>
  private let axis: Int
  // The kinds in the order in which they come.
  private let kinds: [String]
  private let numbers: [String: Int]

  /// The rows of a drawing: a scale, an item a row by date, those without a date, and what the
  /// marks mean. None is wider than the window unless that has less than 30 columns.
  ///
  /// - Parameters:
  ///   - items: in any order.
  ///   - width: columns of the window.
  ///   - undated: stands in the place of a date that is unknown.
  package static func rows(_ items: [Item], width: Int, undated: String) -> [String] {
    guard !items.isEmpty else { return [] }
    return Timeline(items, width: width, undated: undated).rows
  }

  private init(_ items: [Item], width: Int, undated: String) {
    self.items = items
    undatedMark = undated
    self.width = max(width, 30)
    let starts = items.compactMap { $0.start?.number }
    let first = starts.min() ?? 0
    let ends = items.compactMap { $0.start == nil ? nil : $0.end?.number }
    days = first...max((starts + ends).max() ?? first, first)
    var kinds: [String] = []
    var numbers: [String: Int] = [:]
    for item in items where numbers[item.kind] == nil {
      numbers[item.kind] = kinds.count
      kinds.append(item.kind)
    }
    (self.kinds, self.numbers) = (kinds, numbers)
    // Two fifths of what the dates leave for the scale: what happened counts as much as when.
    axis = max((self.width - Timeline.dateWidth) * 2 / 5, Timeline.narrowestAxis)
  }

  private var rows: [String] {
    let dated = items.enumerated().filter { $1.start != nil }.sorted { left, right in
      // Sorting is not stable; items of one day stay in their order.
      let (first, second) = (left.element.start?.number ?? 0, right.element.start?.number ?? 0)
      return (first, left.offset) < (second, right.offset)
    }
    let undated = items.filter { $0.start == nil }
    let scale = dated.isEmpty ? [] : [self.scale]
    let later = undated.map {
      line(date: undatedMark, drawing: "", label: "\(mark(of: $0)) " + safe($0))
    }
    return scale + dated.map { row($1) } + later + legend
  }

  /// What the marks mean, where there are several kinds.
  private var legend: [String] {
    guard kinds.count > 1 else { return [] }
    let parts = kinds.enumerated().map { "\(mark(ofKind: $0)) \(SafeText.line($1))" }
    return ["", DisplayWidth.truncated(parts.joined(separator: "  "), to: width)]
  }

  private func row(_ item: Item) -> String {
    guard let start = item.start else { return "" }
    let first = column(of: start.number)
    let last = max(column(of: max(item.end?.number ?? 0, start.number)), first)
    let mark = String(mark(of: item))
    let bar = String(repeating: "━", count: max(last - first - 1, 0))
    let drawing =
      String(repeating: "·", count: first) + mark + bar + (last > first ? mark : "")
    return line(date: start.text, drawing: drawing, label: safe(item))
  }

  private func safe(_ item: Item) -> String { SafeText.line(item.label) }

  private func line(date: String, drawing: String, label: String) -> String {
    let left =
      DisplayWidth.padded(date, to: Timeline.dateWidth) + DisplayWidth.padded(drawing, to: axis + 2)
    let room = width - Timeline.dateWidth - axis - 2
    let text = left + DisplayWidth.truncated(label, to: max(room, 1))
    return Timeline.withoutSpacesAtEnd(text)
  }

  private static func withoutSpacesAtEnd(_ text: String) -> String {
    text.lastIndex { $0 != " " }.map { String(text[...$0]) } ?? ""
  }

  private func column(of day: Int) -> Int {
    let span = days.upperBound - days.lowerBound
    return span == 0 ? 0 : (day - days.lowerBound) * (axis - 1) / span
  }

  /// The months or years at which something is on the scale.
  private var scale: String {
    var (text, column) = ("", 0)
    for tick in ticks {
      let place = self.column(of: tick.day)
      guard place >= column, place + tick.label.count <= axis else { continue }
      text += String(repeating: " ", count: place - column) + tick.label + " "
      column = place + tick.label.count + 1
    }
    return Timeline.withoutSpacesAtEnd(String(repeating: " ", count: Timeline.dateWidth) + text)
  }

  /// First days of months while they fit, else of years.
  private var ticks: [(day: Int, label: String)] {
    guard let first = firstDay else { return [] }
    let span = days.upperBound - days.lowerBound
    let monthsFit = span <= axis / 8 * 31 * 3
    var (year, month) = (first.parts.year, first.parts.month)
    var ticks = [(days.lowerBound, label(year, month, monthsFit))]
    while true {
      (year, month) = monthsFit && month < 12 ? (year, month + 1) : (year + 1, 1)
      guard let day = Day(year: year, month: month, day: 1), day.number <= days.upperBound
      else { return ticks }
      ticks.append((day.number, label(year, month, monthsFit)))
    }
  }

  private var firstDay: Day? { items.compactMap(\.start).min() }

  private func label(_ year: Int, _ month: Int, _ hasMonth: Bool) -> String {
    hasMonth ? "\(year)-\(month < 10 ? "0" : "")\(month)" : "\(year)"
  }

  private func mark(of item: Item) -> Character {
    mark(ofKind: numbers[item.kind] ?? 0)
  }

  private func mark(ofKind number: Int) -> Character {
    Timeline.marks[number % Timeline.marks.count]
  }
}
