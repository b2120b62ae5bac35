/// The paths of entries.
package enum BundlePath {
  /// The longest path, in bytes.
  package static let longest = 4096
  private static let longestName = 255

  /// Where the index stands.
  package static let index = ".subrosa"
  /// Where the digests of the other entries stand, if they are signed.
  package static let sums = "B2SUMS"
  /// Where their signature stands.
  package static let signature = "B2SUMS.minisig"
  /// Paths that no item may have.
  package static let reserved = [index, sums, signature]

  /// Whether a file could be written at that path below a folder: relative, no component empty, `.` or
  /// `..`, no control characters, and no longer than file systems allow.
  package static func isSafe(_ path: String) -> Bool {
    guard path.utf8.count <= longest else { return false }
    return path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .allSatisfy { component in
        !component.isEmpty && component.count <= longestName && !component.elementsEqual(".".utf8)
          && !component.elementsEqual("..".utf8)
      } && !path.unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}
