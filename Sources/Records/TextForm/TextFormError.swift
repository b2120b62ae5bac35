/// A place in a text.
package struct TextPosition: Hashable, Sendable {
  /// Line of the whole file, counted from 1.
  package let line: Int
  /// Column in Unicode scalars, counted from 1.
  package let column: Int

  /// Names a place.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// The expected shape of a value.
package enum ValueShape: Hashable, Sendable {
  /// One text.
  case text
  /// A list of texts, or one text.
  case texts
  /// A list of mappings.
  case mappings
}

/// The reason why a text is not the text form of a record.
///
/// Errors name positions, never the text there: an error may be shown where the text may not. Only
/// the record model's own words (`FieldKey`) are quoted.
package enum TextFormError: Error, Hashable {
  /// Not UTF-8; the first wrong byte stands at this offset.
  case notUTF8(offset: Int)
  /// The front matter is larger than `TextForm.frontMatterLimit`.
  case frontMatterTooLong
  /// Front matter begins, with a key, and no line `---` ends it.
  case unclosedFrontMatter
  /// There is no `kind:`, and the caller did not assume one.
  case kindMissing
  /// `kind:` names none of the kinds.
  case unknownKind(TextPosition)
  /// Not YAML.
  case invalidYAML(TextPosition)
  /// A control character that YAML does not allow unescaped.
  case controlCharacter(TextPosition)
  /// YAML, but no mapping.
  case notAMapping(TextPosition)
  /// A mapping or list as a key.
  case keyNotText(TextPosition)
  /// A key of more than 128 Unicode scalars.
  case keyTooLong(TextPosition)
  /// A key that stands twice in one mapping; the place is that of the first.
  case duplicateKey(TextPosition)
  /// An anchor or alias: `&name`, `*name`. They are not read, as a short text could grow huge.
  case anchorOrAlias(TextPosition)
  /// An explicit type: `!name`.
  case typeTag(TextPosition)
  /// More than 32 levels of nesting.
  case tooDeep(TextPosition)
  /// The value of a known key has the wrong shape.
  case wrongShape(FieldKey, expected: ValueShape, TextPosition)
  /// The value of a known key is none of those it may have.
  case invalidValue(FieldKey, TextPosition)
}
