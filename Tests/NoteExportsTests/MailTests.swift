import Calendar
import NoteExports
import Testing

/// Messages and mailboxes.
@Suite struct MailTests {
  private func note(_ text: String) -> ForeignNote {
    MailMessage.read(Array(text.replacing("\n", with: "\r\n").utf8))
  }

  @Test func readsHeadersInWordsOfOtherEncodings() {
    let mail = note(
      """
      From: =?iso-8859-1?Q?J=FCrg_M=FCller?= <jm@example.org>
      Subject: =?utf-8?B?546L5Lyf?= =?utf-8?B?55qE5L+h?=
       and more
      Date: Sat, 28 Mar 2026 09:30:00 +0100 (CET)
      Message-ID: <1@example.org>

      Text
      """)
    #expect(mail.title == "王伟的信 and more")
    #expect(mail.created?.text == "2026-03-28T09:30:00+01:00")
    #expect(mail.key == "<1@example.org>")
    #expect(mail.fields.first?.texts == ["Jürg Müller <jm@example.org>"])
    #expect(mail.body == "Text")
  }

  /// Each word is looked at once: 60,000 of them take no longer than as many letters do.
  @Test func readsAHeaderOfManyWords() {
    let words = Array(repeating: "=?utf-8?q?a?=", count: 60_000).joined(separator: " ")
    let mail = note("Subject: \(words)\n\nText")
    #expect(mail.title == String(repeating: "a", count: 60_000))
    #expect(mail.body == "Text")
  }

  @Test func readsPartsAndAttachments() {
    let mail = note(
      """
      From: a@example.org
      Content-Type: multipart/mixed; boundary="b 1"

      ignored
      --b 1
      Content-Type: multipart/alternative; boundary=inner

      --inner
      Content-Type: text/plain; charset=gb2312
      Content-Transfer-Encoding: base64

      xOO6ww==
      --inner
      Content-Type: text/html

      <p>no</p>
      --inner--
      --b 1
      Content-Type: application/pdf
      Content-Disposition: attachment; filename*=utf-8''%E8%AE%AE%E7%A8%8B.pdf
      Content-Transfer-Encoding: base64

      AAEC
      --b 1--
      """)
    #expect(mail.body == "你好")
    #expect(mail.files.map(\.name) == ["议程.pdf"])
    #expect(mail.files.first?.place == .bytes([0, 1, 2]))
    #expect(mail.losses.isEmpty)
  }

  @Test func takesTheWordsOfAMessageThatIsOnlyHTML() {
    let mail = note(
      """
      From: a@example.org
      Content-Type: text/html; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      <html><head><style>x</style></head><p>One=20=
      two &amp; three</p><ul><li>four</ul></html>
      """)
    #expect(mail.body == "One two & three\n\n- four\n" || mail.body == "One two & three\n- four\n")
    #expect(mail.losses == [.formatting])
  }

  @Test func findsMessagesInAMailbox() {
    let box = """
      From a@b Sat Mar 28 09:30:00 2026
      From: a@b

      From the beginning
      >From here

      From c@d Sun Mar 29 09:30:00 2026
      From: c@d

      two

      """
    let bytes = Array(box.utf8)
    #expect(Mailbox.isMailbox(bytes))
    // However the pieces are cut.
    for size in [1, 7, 1000] {
      var mailbox = Mailbox()
      var ranges: [Range<UInt64>] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        mailbox.update(Array(bytes[start..<min(start + size, bytes.count)])) { ranges.append($0) }
      }
      mailbox.finish { ranges.append($0) }
      #expect(ranges.count == 2)
      let first = Array(bytes[Int(ranges[0].lowerBound)..<Int(ranges[0].upperBound)])
      #expect(
        MailMessage.read(Mailbox.unquoted(first)).body == "From the beginning\nFrom here\n\n")
    }
  }
}
