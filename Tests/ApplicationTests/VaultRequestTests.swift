import SystemPackage
import Testing

@testable import Application

/// Which vault is meant.
@Suite struct VaultRequestTests {
  private func path(_ named: String?, _ fallback: String?) throws -> FilePath {
    try VaultRequest(named: named, fallback: fallback, isInCover: false, takesHeldKeys: false)
      .path()
  }

  @Test func whatIsNamedComesFirst() throws {
    #expect(try path("a.vault", "b.vault") == "a.vault")
    #expect(try path(nil, "b.vault") == "b.vault")
  }

  /// An unset variable of a script must not lead to another vault.
  @Test func anEmptyNameIsNoReasonToFallBack() {
    #expect(throws: ApplicationError.self) { try path("", "b.vault") }
    #expect(throws: ApplicationError.self) { try path(nil, "") }
    #expect(throws: ApplicationError.self) { try path(nil, nil) }
  }
}
