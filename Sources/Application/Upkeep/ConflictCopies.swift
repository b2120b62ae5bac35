import FoundationEssentials
package import SystemPackage
import VaultStore

/// Files beside a vault that are named as programs for synchronised folders name the second copy of a
/// file that was changed in two places. They are found by their names alone: nobody reads them before
/// somebody asks for it.
package struct ConflictCopies {
  // A vault's size is a multiple of 16 KiB, and 1 MiB at least.
  private static let sizeStep: UInt64 = 16 << 10
  private static let leastSize: UInt64 = 1 << 20

  /// The files' names.
  package let names: [String]

  /// Looks beside a vault; one directory is read.
  ///
  /// - Parameter known: files that somebody names already.
  package init(of vault: FilePath, except known: [FilePath] = []) {
    let path = (try? FileStorage.resolve(vault)) ?? vault
    let folder = path.removingLastComponent()
    let shown = folder.isEmpty ? "." : folder
    guard let name = path.lastComponent else {
      names = []
      return
    }
    let ending = name.extension.map { "." + $0 } ?? ""
    let stem = name.stem
    let named = known.map { (try? FileStorage.resolve($0)) ?? $0 }
    let found = (try? FileStorage.names(in: shown)) ?? []
    names = found.map { String(decoding: $0, as: UTF8.self) }.filter { other in
      ConflictCopies.isName(other, of: stem, ending)
        && !named.contains(shown.appending(other))
        && ConflictCopies.canBeVault(shown.appending(other))
    }.sorted()
  }

  /// Whether a name is that of a second copy: `notes (conflicted copy 2026-03-14).vault`,
  /// `notes.sync-conflict-20260314-101112-ABCDEFG.vault`, `notes (1).vault`, `notes 2.vault`.
  private static func isName(_ name: String, of stem: String, _ ending: String) -> Bool {
    guard name.hasPrefix(stem), name.hasSuffix(ending),
      name.utf8.count > stem.utf8.count + ending.utf8.count
    else { return false }
    let middle = name.dropFirst(stem.count).dropLast(ending.count)
    guard let first = middle.first, " ._-([".contains(first) else { return false }
    if middle.lowercased().contains("conflict") { return true }
    let number = middle.dropFirst()
    guard first == " " else { return false }
    if number.hasPrefix("("), number.hasSuffix(")") {
      return isNumber(number.dropFirst().dropLast())
    }
    return isNumber(number)
  }

  private static func isNumber(_ text: some StringProtocol) -> Bool {
    (1...3).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func canBeVault(_ file: FilePath) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: file.string)
    guard attributes?[.type] as? FileAttributeType == .typeRegular,
      let size = attributes?[.size] as? UInt64
    else { return false }
    return size >= leastSize && size.isMultiple(of: sizeStep)
  }

  /// A word about them, if there are any.
  package func mention(_ front: any FrontEnd) {
    if !names.isEmpty { front.say(.conflictCopies(names: names)) }
  }
}
