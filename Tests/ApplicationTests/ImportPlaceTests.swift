import Testing

@testable import Application

/// Where the files of imported texts are.
@Suite struct ImportPlaceTests {
  /// Each text has a place of its own for the file, also where another file has such a name.
  @Test func textsWithOneFileHaveAPlaceEach() {
    var batch = ImportBatch(source: "in", isWhole: true, ImportBatch.Options())
    let claimed = ["a/b-2.png", "a/b.png", "a/b.png", "a/b-2.png", "a/b.png"]
      .map { batch.claim($0) }
    #expect(claimed == ["a/b-2.png", "a/b.png", "a/b-3.png", "a/b-2-2.png", "a/b-4.png"])
    #expect(batch.claimed == ["a/b.png", "a/b-2.png"])
  }

  /// Each goes on where the last one was: n texts with one photo would else take n times n steps.
  @Test func placesOfOneFileAreCountedOn() {
    var batch = ImportBatch(source: "in", isWhole: true, ImportBatch.Options())
    let count = 20_000
    let places = (0..<count).map { _ in batch.claim("photos/a.jpg") }
    #expect(Set(places).count == count && places.last == "photos/a-\(count).jpg")
  }
}
