/// Places that are described rather than named in Chinese: 湖边的那家老饭店, 三楼.
enum ChineseVenues {
  static func mark(_ run: ChineseRun, _ marks: inout Marks) {
    for index in run.segments.indices where run.segments[index].classes.contains(.spot) {
      var end = index + 1
      // Includes the building at that spot.
      for house in run.segments.indices.dropFirst(index + 2).prefix(longest)
      where run.segments[house].classes.contains(.placeSuffix)
        && run.segments[house].characters.count > 1
      {
        end = house + 1
      }
      let first = run.segments[index].characters.lowerBound
      marks.add(bytes: run.bytes(first..<run.segments[end - 1].characters.upperBound), .place)
    }
  }

  /// The number of words that may be between a spot and its building.
  private static let longest = 5
}
