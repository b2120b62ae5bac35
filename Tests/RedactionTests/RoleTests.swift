import Redaction
import Testing

/// Offices, professions, kinships, superlatives.
@Suite struct RoleTests {
  @Test(arguments: [
    ("said a lorry driver there", "lorry driver"),
    ("one university professor asked", "university professor"),
    ("a non-commissioned officer came", "non-commissioned officer"),
    ("with my daughter there", "daughter"),
    ("since they are retired now", "retired"),
    ("he is a research assistant.", "research assistant"),
    ("then the legal adviser thought so", "legal adviser"),
    ("the treasurer, who was late", "treasurer"),
    ("then the general who commanded it left", "general"),
    ("our retired general said so", "retired general"),
    ("then the deputy head of delegation asked", "deputy head"),
  ])
  func rolesAreFound(text: String, role: String) {
    #expect(found(text) == [role])
    #expect(reasons(text) == [.role])
  }

  @Test(arguments: [
    "the participants agreed", "every speaker may answer", "a member may ask",
    "in general, the general public and the general idea", "the major step, a major concern",
  ])
  func partsOfADialogueAreNoRoles(text: String) {
    #expect(found(text) == [])
  }

  @Test func whatIsOnlyOneIsFound() {
    #expect(found("the only physicist there") == ["only physicist"])
    #expect(found("our youngest participant") == ["youngest participant"])
    #expect(found("the second largest laboratory") == ["second largest laboratory"])
    #expect(found("the only question") == [])
  }
}
