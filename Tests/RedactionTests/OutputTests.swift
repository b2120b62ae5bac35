import Records
import Testing
import Words

@testable import Redaction

/// The forms in which a summary leaves.
@Suite struct OutputTests {
  private let nobody = Protection(Roster([]))

  private func document(_ blocks: StatementBlock...) -> SummaryDocument {
    SummaryDocument(
      [Statement(mark: .open, session: 0, digest: "d", blocks: blocks)],
      titles: ["Session 1, spring 2026"],
      texts: Words(.english).summary)
  }

  private func written(_ document: SummaryDocument, _ format: SummaryFormat) throws -> String {
    String(decoding: try document.finished(as: format, checkedBy: nobody).bytes, as: UTF8.self)
  }

  private let hostile = "<img src=https://x.example> & \"q\" *b* [l](t) `c` \\ | _u_ ~~s~~"

  @Test func nothingInATextBecomesMarkup() throws {
    let page = try written(document(StatementBlock(.text, hostile)), .html)
    #expect(page.contains("&lt;img src=https://x.example&gt; &amp; &quot;q&quot;"))
    #expect(!page.contains("<img"))
    let markdown = try written(document(StatementBlock(.text, hostile)), .markdown)
    #expect(markdown.contains("\\<img src=https://x.example\\> &amp; "))
    #expect(markdown.contains("\\*b\\* \\[l\\](t) \\`c\\`"))
    let json = try written(document(StatementBlock(.text, "a\"b\\c\nd")), .json)
    #expect(json.contains("\"text\": \"a\\\"b\\\\c\\nd\""))
  }

  @Test(arguments: [
    ("# no", "\\# no"), ("- no", "\\- no"), ("1. no", "1\\. no"), ("[…](x)", "\\[…\\](x)"),
    ("[…] yes", "[…] yes"), ("[…]: no", "\\[…\\]: no"), ("2026 was", "2026 was"),
  ])
  func linesBeginAsText(_ text: String, _ expected: String) {
    #expect(MarkdownWriter.escaped(text) == expected)
  }

  @Test func blocksKeepTheirKinds() throws {
    let page = document(
      StatementBlock(.heading(1), "H"), StatementBlock(.text, "T"), StatementBlock(.item, "I"),
      StatementBlock(.row, "a | b"),
      StatementBlock(.quote, "Q"), StatementBlock(.code, "x\n```\ny"))
    #expect(
      try written(page, .markdown)
        == """
        # Summary

        ## Session 1, spring 2026

        ### H

        T

        - I
        - a \\| b

        > Q

        ````
        x
        ```
        y
        ````

        """)
    let html = try written(page, .html)
    #expect(
      html.contains("<h3>\nH</h3>\n<p>\nT</p>\n<ul>\n<li>\nI</li>\n<li>\na | b</li>\n</ul>\n"))
    #expect(html.contains("<blockquote>\nQ</blockquote>\n<pre>\nx\n```\ny</pre>\n"))
    #expect(
      try written(page, .text).contains("\nSession 1, spring 2026\n\nH\nT\n- I\n- a | b\n> Q\n"))
  }

  @Test func thePageAsksNobodyForAnything() throws {
    let page = try written(document(StatementBlock(.text, "T")), .html)
    #expect(page.contains("default-src 'none'"))
    for forbidden in ["<script", "<link", "<img", "url(", "@import", "href=", "src=\"", "date"] {
      #expect(!page.contains(forbidden), "\(forbidden)")
    }
  }

  @Test func thePageIsPrintedOnA4() throws {
    let page = try written(document(StatementBlock(.text, "T")), .html)
    #expect(page.contains("@page{size:A4;margin:10mm}"))
  }

  @Test(arguments: SummaryFormat.allCases)
  func aKnownTermThatWasOverlookedIsMaskedAtTheEnd(_ format: SummaryFormat) throws {
    let protection = Protection(
      Roster([.init(.person, reference: "wang-wei", name: "Wang Wei")]))
    let finished = try document(
      StatementBlock(.text, "then Wang Wei spoke & left"), StatementBlock(.item, "x")
    )
    .finished(as: format, checkedBy: protection)
    #expect(!String(decoding: finished.bytes, as: UTF8.self).contains("Wang"))
    #expect(
      finished.document.sections[0].statements[0].blocks.map(\.text)
        == ["then […] spoke & left", "x"])
  }

  @Test(arguments: SummaryFormat.allCases)
  func manyOverlookedTermsOfABlockAreMaskedAndNothingElse(_ format: SummaryFormat) throws {
    let protection = Protection(
      Roster([
        .init(.person, reference: "wang-wei", name: "Wang Wei"),
        .init(.person, reference: "anna-weber", name: "Anna Weber"),
      ]))
    let text = String(repeating: "then Wang Wei met Anna Weber; ", count: 40) + "end"
    let finished = try document(StatementBlock(.text, text)).finished(
      as: format, checkedBy: protection)
    let masked = String(repeating: "then […] met […]; ", count: 40) + "end"
    #expect(finished.document.sections[0].statements[0].blocks.map(\.text) == [masked])
  }

  @Test func signsOfMarkdownAreEscapedWhateverStandsOnThem() {
    let written = MarkdownWriter.escaped("*\u{301}a\r\nb\u{2028}c […] […](d) & #")
    #expect(written == "\\*\u{301}a b c […] \\[…\\](d) &amp; #")
    #expect(MarkdownWriter.escaped("[…]: a") == "\\[…\\]: a")
  }

  @Test(arguments: SummaryFormat.allCases)
  func aTermThatIsAWordOfEverySummaryRefusesIt(_ format: SummaryFormat) {
    let protection = Protection(Roster([.init(.protected, reference: "", name: "Summary")]))
    #expect(throws: RedactionError.self) {
      try document(StatementBlock(.text, "x")).finished(as: format, checkedBy: protection)
    }
  }

  @Test func aPolicysOwnWordsAreNobodysInitials() throws {
    let protection = Protection(
      Roster([.init(.person, reference: "s-r-clay", name: "Samuel Robert Clay")]))
    let finished = try document(StatementBlock(.text, "then SRC left"))
      .finished(as: .html, checkedBy: protection)
    let page = String(decoding: finished.bytes, as: UTF8.self)
    #expect(page.contains("default-src 'none'"))
    #expect(!page.contains("SRC"))
  }

  @Test func jsonIsJSONWhateverStandsInIt() throws {
    let page = document(StatementBlock(.text, "a"), StatementBlock(.item, "b\"\u{1}"))
    let two = SummaryDocument(page.sections + page.sections, texts: Words(.english).summary)
    #expect(
      try written(two, .json)
        == """
        {
          "title": "Summary",
          "sections": [
            {"title": "Session 1, spring 2026", "statements": [
              [{"kind": "text", "text": "a"}, {"kind": "item", "text": "b\\"\\u0001"}]
            ]},
            {"title": "Session 1, spring 2026", "statements": [
              [{"kind": "text", "text": "a"}, {"kind": "item", "text": "b\\"\\u0001"}]
            ]}
          ]
        }

        """)
  }
}
