import Calendar

/// Values over days, for the HTML of a page. On the terminal, the table beside it says the same.
struct Plot {
  /// One line.
  struct Series {
    let label: String
    /// Lines of one group have one colour.
    let group: String
    /// Days as written, and values.
    let points: [(label: String, value: Int)]
  }

  let range: ClosedRange<Int>
  let series: [Series]

  // Sizes in the units of the drawing.
  private static let (width, height) = (640, 180)
  private static let (left, right, margin) = (30, 190, 15)
  private static let colours = ["#1b4f9c", "#b03a2e", "#1e8449", "#7d3c98", "#b9770e", "#555555"]

  /// The drawing as inline SVG without styles, scripts and links; empty where there are not two days.
  var svg: String {
    let days = Set(series.flatMap(\.points).map(\.label)).compactMap { label in
      DaySpan(label).map { (label: label, day: $0.first.number) }
    }.sorted { $0.day < $1.day }
    guard let first = days.first?.day, let last = days.last?.day, first < last else { return "" }
    let places = Dictionary(days.map { ($0.label, $0.day) }, uniquingKeysWith: { one, _ in one })
    func x(_ day: Int) -> Int {
      Plot.left + (Plot.width - Plot.left - Plot.right) * (day - first) / (last - first)
    }
    func y(_ value: Int) -> Int {
      let steps = range.upperBound - range.lowerBound
      return Plot.margin
        + (Plot.height - 3 * Plot.margin) * (range.upperBound - value) / max(steps, 1)
    }
    let groups = series.reduce(into: [String]()) { groups, one in
      if !groups.contains(one.group) { groups.append(one.group) }
    }
    var body = ""
    for value in range {
      body +=
        "<line x1=\"\(Plot.left)\" y1=\"\(y(value))\" x2=\"\(Plot.width - Plot.right)\" "
        + "y2=\"\(y(value))\" stroke=\"#ddd\"/>\n"
        + text(value > 0 ? "+\(value)" : "\(value)", x: 5, y: y(value) + 4)
    }
    for (label, day) in [days.first, days.last].compactMap({ $0 }) {
      body += text(label, x: x(day) - Plot.left / 2, y: Plot.height - 4)
    }
    // If lines end at the same place, their names go below one another.
    var taken: Set<Int> = []
    for one in series {
      let colour = Plot.colours[(groups.firstIndex(of: one.group) ?? 0) % Plot.colours.count]
      let points = one.points.compactMap { point in
        places[point.label].map { (x: x($0), y: y(point.value)) }
      }
      guard let end = points.last else { continue }
      let path = points.map { "\($0.x),\($0.y)" }.joined(separator: " ")
      body +=
        "<polyline points=\"\(path)\" fill=\"none\" stroke=\"\(colour)\" stroke-width=\"2\"/>\n"
      for point in points {
        body += "<circle cx=\"\(point.x)\" cy=\"\(point.y)\" r=\"3\" fill=\"\(colour)\"/>\n"
      }
      var row = end.y + 4
      while !taken.isDisjoint(with: row - 9...row + 9) { row += 4 }
      taken.insert(row)
      body += text(one.label, x: Plot.width - Plot.right + 8, y: row, colour: colour)
    }
    let tall = max(Plot.height, (taken.max() ?? 0) + Plot.margin)
    return
      "<svg viewBox=\"0 0 \(Plot.width) \(tall)\" "
      + "width=\"\(Plot.width)\" height=\"\(tall)\" role=\"img\">\n\(body)</svg>\n"
  }

  private func text(_ text: String, x: Int, y: Int, colour: String = "#555") -> String {
    "<text x=\"\(x)\" y=\"\(y)\" font-size=\"11\" fill=\"\(colour)\">\(Page.escaped(text))</text>\n"
  }
}
