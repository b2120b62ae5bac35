import Calendar

/// Time zones by their names, as this computer knows them.
enum LocalZones {
  private static let folder = "/usr/share/zoneinfo"
  // The length in bytes that no zone's name exceeds.
  private static let longestName = 64

  /// The same moment on clocks in a time zone; the unchanged time if the zone is unknown here.
  ///
  /// - Parameter zone: such as `Europe/Zurich`, or empty.
  static func local(_ time: WrittenTime?, in zone: String) -> WrittenTime? {
    guard let time, let moment = time.secondsSince1970, isName(zone),
      let bytes = try? InputFile.read("\(folder)/\(zone)"), let file = ZoneFile(bytes)
    else { return time }
    return time.moved(to: file.offset(at: moment))
  }

  /// Whether a name leads to nothing outside the folder.
  private static func isName(_ zone: String) -> Bool {
    guard let first = zone.utf8.first, isLetter(first), zone.utf8.count <= longestName else {
      return false
    }
    return zone.utf8.allSatisfy { isLetter($0) || "0123456789_+-/".utf8.contains($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
}
