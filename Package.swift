// swift-tools-version: 6.2
import PackageDescription

let algorithms: Target.Dependency = .product(name: "Algorithms", package: "swift-algorithms")
let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let protobuf: Target.Dependency = .product(name: "SwiftProtobuf", package: "swift-protobuf")
let systemPackage: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

// What Scripts/build and Scripts/release hand in; a plain `swift build` records no commit.
let commit = Context.environment["SUBROSA_COMMIT"] ?? ""

// The runtime and Foundation as archives; what these need of each other, in the order of the linker.
let staticRuntime = [
  "-static-stdlib", "-lCoreFoundation", "-l_FoundationICU", "-l_FoundationCShims",
  "-l_FoundationCollections",
]

// At a fixed address: a start then writes no page to relocate it, which is an eighth of its work.
let fixedAddress = ["-Xclang-linker", "-no-pie"]

let package = Package(
  name: "subrosa",
  products: [.executable(name: "subrosa", targets: ["subrosa"])],
  dependencies: [
    // Argument parsing and help texts.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    // Binary search in sorted collections.
    .package(url: "https://github.com/apple/swift-algorithms", exact: "1.2.1"),
    // File descriptors, errno and paths as types.
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
    // Record metadata on disk: the runtime only, the generated code is committed. Its traits would
    // bring streams of Foundation and field masks.
    .package(url: "https://github.com/apple/swift-protobuf", exact: "1.39.0", traits: []),
    // Post-quantum recipients of age files (ML-KEM-768 and HPKE), which libsodium 1.0.18 lacks.
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    // YAML front matter of the records' text form.
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .executableTarget(name: "subrosa", dependencies: ["CCommit", "Commands", "Hardening"]),
    .target(
      name: "CCommit",
      cSettings: commit.isEmpty ? [] : [.define("SUBROSA_COMMIT", to: "\"\(commit)\"")]),
    .target(
      name: "Commands",
      dependencies: [
        "AgeFormat", "Application", "Assessment", "BundleFormat", "Calendar", "Editor", "Folding",
        "Hardening", "MinisignFormat", "Prompts", "Records", "Redaction", "SLIP39", "Search",
        "Sodium", "Surroundings",
        "Terminal",
        "VaultStore", "Viewing", "Words", argumentParser, systemPackage,
      ]),
    .target(
      name: "Application",
      dependencies: [
        "AgeFormat", "Assessment", "BundleFormat", "Calendar", "Folding", "Hardening",
        "MinisignFormat", "NoteExports", "Parallel", "Records", "Redaction", "SLIP39", "Search",
        "Sodium", "TextEncodings", "VaultStore", systemPackage,
      ]),
    .target(name: "NoteExports", dependencies: ["Calendar", "TextEncodings"]),
    .target(name: "TextEncodings", dependencies: ["CEncodingTables"]),
    .target(name: "CEncodingTables"),
    .target(name: "Surroundings", dependencies: [systemPackage]),
    .target(
      name: "Assessment", dependencies: ["Calendar", "Folding", "Records"],
      exclude: ["Places/PLACES-LICENCES.md"]),
    .target(name: "Search", dependencies: ["Calendar", "Folding"]),
    .target(
      name: "Redaction",
      dependencies: ["CRedactionTables", "Markdown", "Parallel", "Records", algorithms]),
    .target(name: "CRedactionTables"),
    .target(name: "Markdown", dependencies: [algorithms]),
    .target(name: "MinisignFormat", dependencies: ["Sodium"]),
    .target(name: "AgeFormat", dependencies: ["Parallel", "Sodium", crypto]),
    .target(name: "SLIP39", dependencies: ["Sodium"]),
    .target(name: "BundleFormat"),
    .target(name: "VaultStore", dependencies: ["CellFile", "Sodium", algorithms, systemPackage]),
    .target(
      name: "Records", dependencies: ["Calendar", "Markdown", protobuf, yams],
      exclude: ["Codec/record.proto"]),
    .target(name: "Calendar"),
    .target(name: "Folding", exclude: ["FOLD-LICENCES.md"]),
    .target(
      name: "CellFile",
      dependencies: ["CLinux", "Parallel", "Sodium", algorithms, systemPackage]),
    .target(name: "Parallel"),
    .target(name: "CLinux"),
    .target(
      name: "Words",
      dependencies: [
        "AgeFormat", "Application", "Assessment", "BundleFormat", "Calendar", "Editor", "Hardening",
        "MinisignFormat", "Prompts",
        "Records", "Redaction", "SLIP39", "Search", "Surroundings", "Terminal", "TextEncodings",
        "VaultStore",
        "Viewing", systemPackage,
      ]),
    .target(name: "Editor", dependencies: ["Sodium", "Terminal", algorithms]),
    .target(name: "Prompts", dependencies: ["Sodium", "Terminal", systemPackage]),
    .target(
      name: "Viewing",
      dependencies: ["Calendar", "Markdown", "Terminal", algorithms, systemPackage]),
    .target(name: "Terminal", dependencies: [algorithms, systemPackage]),
    .target(name: "Hardening", dependencies: ["CHardening", systemPackage]),
    .target(name: "CHardening"),
    .target(name: "Sodium", dependencies: ["CSodium"]),
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),

    .target(
      name: "TestSupport", dependencies: ["CTestSupport", "CellFile", "Sodium", systemPackage],
      path: "Tests/TestSupport"),
    .target(name: "CTestSupport", path: "Tests/CTestSupport"),
    // Takes the place of calls of the C library: only for test bundles, never for a program.
    .target(name: "CWriteRecorder", path: "Tests/CWriteRecorder"),
    // The program with a cheap key derivation, for tests only; it is no product. Tests start it tens
    // of thousands of times: with the runtime inside, as in a release, a start takes a third.
    .executableTarget(
      name: "CheapProgram", dependencies: ["CellFile", "Commands", "Hardening", "TestSupport"],
      path: "Tests/CheapProgram", linkerSettings: [.unsafeFlags(staticRuntime + fixedAddress)]),
    // What Scripts/benchmark measures inside a process; it is no product.
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["CellFile", "Records", "Sodium", "VaultStore", systemPackage],
      path: "Tests/Benchmarks"),
    .testTarget(
      name: "NoteExportsTests", dependencies: ["Calendar", "NoteExports", "TextEncodings"]),
    .testTarget(name: "CalendarTests", dependencies: ["Calendar"]),
    .testTarget(name: "FoldingTests", dependencies: ["Folding"]),
    .testTarget(name: "SodiumTests", dependencies: ["Sodium", "TestSupport"]),
    .testTarget(
      name: "CellFileTests", dependencies: ["CellFile", "Sodium", "TestSupport", systemPackage]),
    .testTarget(
      name: "VaultStoreTests",
      dependencies: [
        "CWriteRecorder", "CellFile", "Prompts", "Records", "Sodium", "TestSupport", "VaultStore",
        systemPackage,
      ]),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown"]),
    .testTarget(name: "RecordsTests", dependencies: ["Calendar", "Records", "TestSupport"]),
    .testTarget(
      name: "AssessmentTests",
      dependencies: ["Assessment", "Calendar", "Folding", "Records", "TestSupport", "Words"]),
    .testTarget(
      name: "RedactionTests",
      dependencies: ["Markdown", "Records", "Redaction", "TestSupport", "Words"]),
    // Prints what unknown terms find in the benchmark's documents; it is no product.
    .executableTarget(
      name: "RedactionProbe", dependencies: ["Redaction"], path: "Tests/RedactionProbe"),
    .testTarget(
      name: "SurroundingsTests", dependencies: ["Surroundings", "TestSupport", systemPackage]),
    .testTarget(
      name: "SearchTests", dependencies: ["Calendar", "Search", "Sodium", "TestSupport"]),
    .testTarget(
      name: "MinisignFormatTests",
      dependencies: ["MinisignFormat", "Sodium", "TestSupport", systemPackage]),
    // Age files and shares without a vault, for tests in other languages; it is no product.
    .executableTarget(
      name: "FormatProbe", dependencies: ["AgeFormat", "SLIP39", "Sodium"],
      path: "Tests/FormatProbe"),
    .testTarget(
      name: "AgeFormatTests",
      dependencies: ["AgeFormat", "Sodium", "TestSupport", crypto, systemPackage]),
    .testTarget(
      name: "BundleFormatTests", dependencies: ["BundleFormat", "TestSupport", systemPackage]),
    .testTarget(name: "SLIP39Tests", dependencies: ["SLIP39", "Sodium", "TestSupport"]),
    // A process that closes itself and tries what it must not be able to do; it is no product.
    .executableTarget(
      name: "HardeningProbe", dependencies: ["CTestSupport", "Hardening", systemPackage],
      path: "Tests/HardeningProbe"),
    .testTarget(
      name: "HardeningTests", dependencies: ["HardeningProbe", "TestSupport", systemPackage]),
    // Editors and pager by themselves, for tests on a pseudo-terminal; it is no product.
    .executableTarget(
      name: "TerminalProbe",
      dependencies: ["Editor", "Prompts", "Terminal", "Viewing", "Words", systemPackage],
      path: "Tests/TerminalProbe"),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Terminal", "TerminalProbe", "TestSupport", systemPackage]),
    .testTarget(
      name: "PromptsTests",
      dependencies: [
        "Prompts", "Sodium", "Terminal", "TerminalProbe", "TestSupport", "Words", systemPackage,
      ]),
    .testTarget(
      name: "EditorTests",
      dependencies: ["Editor", "Terminal", "TerminalProbe", "TestSupport", "Words"]),
    .testTarget(
      name: "ViewingTests",
      dependencies: [
        "Calendar", "Markdown", "Terminal", "TerminalProbe", "TestSupport", "Viewing", "Words",
      ]),
    .testTarget(
      name: "WordsTests", dependencies: ["Application", "Records", "Search", "Words"],
      exclude: ["LatinNames.txt"]),
    .testTarget(
      name: "ApplicationTests",
      dependencies: ["Application", "TestSupport", "VaultStore", systemPackage]),
    // A vault and the built program, for those that test it through a terminal and through pipes. Most
    // of them do not depend on the program: they are compiled beside it, and not after it.
    .target(
      name: "CommandTestSupport",
      dependencies: [
        "AgeFormat", "BundleFormat", "Records", "Sodium", "TestSupport", "VaultStore",
        systemPackage,
      ], path: "Tests/CommandTestSupport"),
    .testTarget(
      name: "CommandLineTests",
      dependencies: [
        "CellFile", "CommandTestSupport", "Records", "Sodium", "Terminal", "TestSupport",
        "VaultStore", systemPackage,
      ]),
    .testTarget(
      name: "SharingCommandTests",
      dependencies: [
        "AgeFormat", "Application", "BundleFormat", "CommandTestSupport", "Sodium", "TestSupport",
        "VaultStore", systemPackage,
      ]),
    .testTarget(
      name: "HelpAndBookTests",
      dependencies: [
        "AgeFormat", "Application", "BundleFormat", "CellFile", "CommandTestSupport", "Commands",
        "Hardening", "MinisignFormat", "Records", "SLIP39", "Search", "Terminal", "TestSupport",
        "VaultStore", "Words", "subrosa", systemPackage,
      ], exclude: ["Snapshots"]),
  ]
)

// The fuzzers need an instrumented build, which Scripts/fuzz makes; an ordinary one has the same
// targets as tests.
let fuzzTargets: [Target.Dependency] = [
  "AgeFormat", "BundleFormat", "Calendar", "CellFile", "Editor", "MinisignFormat", "NoteExports",
  "Prompts", "Records", "Redaction", "SLIP39", "Sodium", "Terminal", "TestSupport", "TextEncodings",
  "VaultStore", "Viewing", "Words", systemPackage,
]
if Context.environment["SUBROSA_FUZZ"] != nil {
  package.targets += [
    .target(name: "FuzzTargets", dependencies: fuzzTargets, path: "Tests/Fuzzing/Targets"),
    .executableTarget(
      name: "Fuzzer", dependencies: ["FuzzTargets"], path: "Tests/Fuzzing/Fuzzer"),
  ]
} else {
  package.targets.append(
    .testTarget(
      name: "FuzzReplayTests", dependencies: fuzzTargets, path: "Tests/Fuzzing",
      exclude: ["Dictionaries", "FailCases", "Fuzzer", "Seeds"], sources: ["Replay", "Targets"]))
}

// The same rules for every target: no exceptions, no warnings.
for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableExperimentalFeature("Lifetimes"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
  ]
  // Tests mostly wait for what they test: to optimize them takes minutes and saves none, but where they
  // go through many bytes themselves.
  if target.type == .test,
    !["AgeFormatTests", "SodiumTests", "VaultStoreTests"].contains(target.name)
  {
    target.swiftSettings?.append(.unsafeFlags(["-Onone"]))
  }
}
