package import Records

/// Something that a person is told beside a result.
package enum Notice: Sendable, Hashable {
  /// A file for which an import is refused, one of several.
  case importRefusal(ImportRefusal)
  /// So many more files for which it is.
  case moreImportRefusals(count: Int)
  /// A field is no date.
  case dateUnclear(FieldKey)
  /// A field's number is not on its scale.
  case offScale(FieldKey)
  /// Paragraphs open with what looks like a mark; the words that do, in the order of the text, at
  /// least one.
  case marksUnclear([String])
  /// So many names in a record refer to no record.
  case linksToNothing(count: Int)
  /// So many names in a record refer to one of another kind.
  case linksToOtherKind(count: Int)
  /// A text that is about to become another was agreed on, and has so many signatures.
  case textIsAgreed(signatures: Int)
  /// So many attachments are removed together with a record.
  case attachmentsRemoved(count: Int)
  /// So many records refer to one that is removed.
  case recordsLinking(count: Int)
  /// A key that is removed is the person's own.
  case ownKeyRemoved
}

/// What a person is asked before it is done, for it cannot be undone.
package enum ConsentQuestion: Sendable, Hashable {
  /// Whether a text that was agreed on is to become an unsigned draft.
  case reopenAgreedText
  /// Whether an older version is to replace a text that was agreed on.
  case replaceAgreedText
  /// Whether a record is to be removed.
  ///
  /// - Parameter name: how the question calls it.
  case remove(name: String, RecordKind)
  /// Whether so many keys with one id are to be removed.
  case removeKeys(count: Int)
}
