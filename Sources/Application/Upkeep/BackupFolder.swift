package import Calendar
import FoundationEssentials
package import SystemPackage
package import VaultStore

/// A folder in which dated copies of a vault are kept.
package struct BackupFolder {
  private let folder: FilePath
  private let stem: String
  private let ending: String

  /// A folder for copies of a vault; nil if there is no folder.
  ///
  /// - Parameter vault: the vault's file.
  package init?(_ folder: FilePath, of vault: FilePath) {
    guard BackupFolder.isFolder(folder), let name = vault.lastComponent else { return nil }
    self.folder = folder
    stem = name.stem
    ending = name.extension.map { "." + $0 } ?? ""
  }

  /// Whether a path is that of a folder.
  package static func isFolder(_ path: FilePath) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path.string, isDirectory: &isFolder) && isFolder
  }

  /// The path of the next copy: a free name with the day and a number, so that listings by name
  /// show the copies in the order in which they were made.
  package func place(on day: Day) -> FilePath {
    // After the newest one: the number of a removed copy is not used again.
    let known = ((try? copies()) ?? []).filter { $0.order.day == day.text }
    var number = (known.map { $0.order.number }.max() ?? 0) + 1
    while true {
      let path = folder.appending(name(day.text, number))
      if !FileNaming.exists(path) { return path }
      number += 1
    }
  }

  private func name(_ day: String, _ number: Int) -> String {
    "\(stem)-\(day)-\(number < 10 ? "0" : "")\(number)\(ending)"
  }

  /// The names in the folder that are those of copies.
  private func copies() throws -> [(name: String, order: (day: String, number: Int))] {
    try FileStorage.names(in: folder)
      .compactMap { String(validating: $0, as: UTF8.self) }
      .compactMap { name in order(of: name).map { (name: name, order: $0) } }
  }

  /// Removes the oldest copies until a given number is left. Only files that are named as copies
  /// of this vault count, and only if every byte that is compared is one of the vault: then the
  /// vault has everything that they have.
  ///
  /// - Parameters:
  ///   - kept: how many copies stay, at least one.
  ///   - newest: the copy that was just made; it stays.
  /// - Returns: the names of the removed copies.
  /// - Throws: `CellError.system`.
  package func prune(keeping kept: Int, newest: FilePath, of vault: Vault) throws -> [String] {
    let copies = try copies()
      .filter { isCopy(folder.appending($0.name), of: vault, besides: newest) }
      .sorted { $0.order < $1.order }
    let removed = copies.dropLast(kept - 1).map(\.name)
    for name in removed { try FileNaming.remove(folder.appending(name)) }
    return removed
  }

  private func isCopy(_ path: FilePath, of vault: Vault, besides newest: FilePath) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path.string)
    // A link leads to somebody else's file.
    return path != newest && attributes?[.type] as? FileAttributeType == .typeRegular
      && vault.contains(copy: path)
  }

  /// The day and the number in a copy's name; nil for any other name. Older programs gave the first copy
  /// of a day no number, and wrote the others in one digit.
  private func order(of name: String) -> (day: String, number: Int)? {
    guard name.hasPrefix(stem + "-"), name.hasSuffix(ending),
      name.utf8.count > stem.utf8.count + 1 + ending.utf8.count
    else { return nil }
    let middle = name.dropFirst(stem.count + 1).dropLast(ending.count)
    let day = String(middle.prefix(10))
    let rest = middle.dropFirst(10)
    guard let span = DaySpan(day), span.first == span.last, span.first.text == day else {
      return nil
    }
    if rest.isEmpty { return (day, 1) }
    guard rest.first == "-", let number = Int(rest.dropFirst()), (1..<100_000).contains(number),
      self.name(day, number) == name || number > 1 && rest.dropFirst() == String(number)
    else { return nil }
    return (day, number)
  }
}
