import CommandTestSupport
import Commands
import Foundation
import SystemPackage
import TestSupport
import Testing

/// What the book says, held against what the program does and prints.
@Suite struct DocumentationTests {
  private let bench: Workbench

  init() throws {
    bench = try Workbench()
    let add = try bench.run(
      ["add", "note", "--slug", "n", "--title", "found"],
      input: Array("---\ntags: [t]\n---\nx".utf8))
    try #require(add.ending == .code(0))
    try bench.folder.write("file.bin", "bytes")
    let file = bench.folder.file("file.bin").string
    try #require(try bench.run(["attach", "n", file]).ending == .code(0))
    let dialogue = try bench.run(["add", "dialogue", "--slug", "d"])
    try #require(dialogue.ending == .code(0))
    let dated = ["add", "note", "--dialogue", "d", "--date", "2026-03-14"]
    try #require(try bench.run(dated).ending == .code(0))
    try bench.addHidden()
  }

  /// A value as JSON knows it.
  enum Value: Decodable {
    case boolean(Bool)
    case number(Double)
    case string(String)
    case array([Value])
    case object([String: Value])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let value = try? container.decode(Bool.self) {
        self = .boolean(value)
      } else if let value = try? container.decode(Double.self) {
        self = .number(value)
      } else if let value = try? container.decode(String.self) {
        self = .string(value)
      } else if let value = try? container.decode([Value].self) {
        self = .array(value)
      } else {
        self = .object(try container.decode([String: Value].self))
      }
    }

    /// Whether it is of a type that the book names.
    func isA(_ type: Substring) -> Bool {
      switch (self, type) {
      case (.boolean, "boolean"), (.number, "number"), (.string, "string"), (.object, "object"):
        true
      case (.array(let items), "array of strings"): items.allSatisfy { $0.isA("string") }
      case (.array(let items), "array of objects"): items.allSatisfy { $0.isA("object") }
      case (.array(let items), "array of arrays"): items.allSatisfy { $0.isA("array of objects") }
      default: false
      }
    }
  }

  @Test func jsonHasTheKeysAndTypesThatTheBookNames() throws {
    let tables = try documented()
    try #require(
      try bench.run(["add", "note", "--slug", "gone", "--tag", "t"]).ending == .code(0))
    try #require(try bench.run(["remove", "gone", "--yes"]).ending == .code(0))
    var runs = [
      "list": try [print(["list"])], "list --removed": try [print(["list", "--removed"])],
      "search": try [print(["search", "found"])],
      "show": try [print(["show", "n"]), print(["show", "file.bin"])],
      "history": try [print(["history", "n"])],
      "status": try [print(["status"]), print(["status"], secret: "beta")],
      "verify": try [print(["verify"]), printDamage()],
      "timeline": try [print(["timeline", "d"])],
      "import": try [printImport()], "doctor": try [printDoctor()],
      "conflicts": try [printConflicts()],
    ]
    runs.merge(try dialogueResults()) { one, _ in one }
    #expect(Set(tables.keys) == Set(runs.keys))
    for (command, results) in runs {
      let table = try #require(tables[command])
      var seen: Set<String> = []
      for object in results.flatMap(objects) {
        let found = flatten(object)
        for (key, value) in found {
          let type = table[key].map { $0.split(separator: ",")[0] }
          #expect(type.map(value.isA) == true, "\(command): \(key)")
        }
        let keys = Set(found.map(\.key))
        let always = table.filter { !$0.value.hasSuffix("optional") && !$0.key.contains("[]") }
        #expect(keys.isSuperset(of: always.keys), "\(command)")
        seen.formUnion(keys)
      }
      #expect(seen == Set(table.keys), "\(command)")
    }
  }

  @Test func exitCodesOfTheBookAreThoseOfTheProgram() throws {
    let text = try book()
    let section = try #require(text.components(separatedBy: "\n## Exit codes\n").dropFirst().first)
    let table = section.components(separatedBy: "\n## ")[0]
    let codes = table.split(separator: "\n").compactMap { line in
      line.split(separator: "|").first.flatMap {
        Int32($0.trimmingCharacters(in: .whitespaces))
      }
    }
    #expect(codes == ExitStatus.allCases.map(\.rawValue))
  }

  @Test func everyCommandOfTheHelpStandsInTheBook() throws {
    let text = try book()
    let help = try bench.run(["--help"]).answer
    let lines = help.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
    let commands = lines.compactMap { $0.split(separator: " ").first }
      .filter { $0.allSatisfy(\.isLowercase) && !["subrosa", "echo"].contains($0) }
    #expect(commands.count >= 20)
    for command in commands {
      #expect(text.contains("| `\(command)"), "\(command)")
    }
  }

  @Test func suitesThatTheThreatModelNamesExist() throws {
    let words = try article("ThreatModel").split { !($0.isLetter || $0 == "_" || $0 == ".") }
      .map { $0.trimmingCharacters(in: ["."]) }
    let suites = Set(words.filter { $0.hasSuffix("Tests") && $0.count > 5 })
    let scripts = Set(words.filter { $0.hasSuffix(".py") && $0.count > 3 })
    #expect(suites.count >= 10 && scripts.count >= 5)
    let tests = Fixtures.root.appending(path: "Tests")
    let files = FileManager.default.enumerator(at: tests, includingPropertiesForKeys: nil)
    let sources = (files?.compactMap { $0 as? URL } ?? [])
    let code = try sources.filter { $0.pathExtension == "swift" }
      .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
    for suite in suites { #expect(code.contains("struct \(suite) "), "\(suite)") }
    let names = Set(sources.map(\.lastPathComponent))
    for script in scripts { #expect(names.contains(script), "\(script)") }
  }

  private func article(_ name: String) throws -> String {
    let place = Fixtures.root.appending(path: "Sources/subrosa/subrosa.docc/\(name).md")
    return try String(contentsOf: place, encoding: .utf8)
  }

  private func book() throws -> String { try article("CommandLine") }

  /// Of each command: the keys and their types.
  private func documented() throws -> [String: [String: String]] {
    let text = try book()
    let json = try #require(text.components(separatedBy: "\n## JSON\n").dropFirst().first)
    var tables: [String: [String: String]] = [:]
    for section in json.components(separatedBy: "\n### `").dropFirst() {
      let command = String(section.prefix { $0 != "`" })
      for line in section.split(separator: "\n") where line.hasPrefix("| `") {
        let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        tables[command, default: [:]][cells[0].trimmingCharacters(in: ["`"])] = cells[1]
      }
    }
    return tables
  }

  private func print(
    _ arguments: [String], secret: String = "alpha", code: CInt = 0
  ) throws -> Value {
    let run = try bench.run(["--format", "json"] + arguments, secrets: [secret])
    #expect(run.ending == .code(code), "\(run.messages)")
    return try JSONDecoder().decode(Value.self, from: Data(run.answer.utf8))
  }

  /// What `verify` prints of a vault with a changed noise cell.
  private func printDamage() throws -> Value {
    let sound = try bench.bytes()
    defer { try? bench.folder.write("v.vault", sound) }
    var bytes = sound
    bytes[100 * 4096] ^= 1
    try bench.folder.write("v.vault", bytes)
    return try print(["verify"], code: 65)
  }

  /// What `doctor` prints of a vault that everybody may read.
  private func printDoctor() throws -> Value {
    func setMode(_ mode: Int16) throws {
      try FileManager.default.setAttributes(
        [.posixPermissions: NSNumber(value: mode)], ofItemAtPath: bench.vault.string)
    }
    try setMode(0o644)
    defer { try? setMode(0o600) }
    return try print(["doctor"])
  }

  /// What `conflicts` prints after a merge of two copies, of a record that both changed and of a slug
  /// that both gave.
  private func printConflicts() throws -> Value {
    let other = bench.folder.file("other.vault")
    try bench.folder.write("other.vault", bench.bytes())
    for (vault, text) in [(bench.vault, "here"), (other, "there")] {
      let form = Array("---\nkind: note\nslug: n\ntitle: found\n---\n\(text)\n".utf8)
      try #require(try bench.run(["edit", "n"], vault: vault, input: form).ending == .code(0))
      try #require(try bench.run(["add", "note", "--slug", "s"], vault: vault).ending == .code(0))
    }
    try #require(try bench.run(["merge", other.string]).ending == .code(0))
    let printed = try print(["conflicts"])
    try #require(try bench.run(["resolve", "n", "--use", "zz"]).ending == .code(66))
    return printed
  }

  /// What `import` prints of a folder of which something is not kept.
  private func printImport() throws -> Value {
    let folder = bench.folder.file("texts")
    try FileManager.default.createDirectory(
      atPath: folder.string, withIntermediateDirectories: false)
    try bench.folder.write("texts/a.md", "x")
    try bench.folder.write("texts/b.bin", "y")
    return try print(["import", folder.string])
  }

  private func objects(_ value: Value) -> [[String: Value]] {
    switch value {
    case .array(let items): items.flatMap(objects)
    case .object(let object): [object]
    default: []
    }
  }

  /// The keys of an object, and as `key[].key` those of objects in its arrays, at every depth.
  private func flatten(_ object: [String: Value]) -> [(key: String, value: Value)] {
    object.flatMap { key, value in
      var found = [(key: key, value: value)]
      if case .array = value {
        found += objects(value).flatMap(flatten)
          .map { (key: "\(key)[].\($0.key)", value: $0.value) }
      }
      return found
    }
  }
}
