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
  ])
  func rolesAreFound(text: String, role: String) {
    #expect(found(text) == [role])
    #expect(reasons(text) == [.role])
  }

  @Test(arguments: ["the participants agreed", "every speaker may answer", "a member may ask"])
  func partsOfADialogueAreNoRoles(text: String) {
    #expect(found(text) == [])
  }

  @Test func whatIsOnlyOneIsFound() {
    #expect(found("the only physicist there") == ["only physicist"])
    #expect(found("our youngest participant") == ["youngest participant"])
    #expect(found("the only question") == [])
  }
}
