import Testing
import Words

@testable import Records

/// What fields are called where a person reads them in Chinese.
@Suite struct FieldLabelTests {
  /// Somebody who reads 所属方 on a record's sheet types 所属方.
  @Test(arguments: RecordKind.userKinds + RecordKind.internalKinds)
  func aLabelIsReadAsTheFieldThatIsShownUnderIt(_ kind: RecordKind) {
    var lister = KeyLister()
    var metadata = Metadata(kind)
    metadata.visit(&lister)
    for (place, keys) in lister.keys {
      for key in keys {
        let label = Words(.chinese).label(ofKey: key.rawValue)
        let meant = Set(FieldKey.meant(by: label)).intersection(keys)
        #expect(meant == [key], "\(label) in \(kind.name) \(place)")
      }
    }
  }

  @Test func aPromiseAndACommitmentHaveOneWord() throws {
    var session = Metadata(.session)
    try session.apply(try #require(FieldEdit("承诺+=人物=wang-wei，文本=寄出草稿")))
    guard case .session(let fields) = session.details else { return }
    #expect(fields.promises.map(\.text) == ["寄出草稿"])
    var outcome = Metadata(.outcome)
    try outcome.apply(try #require(FieldEdit("承诺+=四十八小时内通报")))
    guard case .outcome(let fields) = outcome.details else { return }
    #expect(fields.commitments == ["四十八小时内通报"])
  }
}

/// The keys of a record's own fields, and those of the entries of each list.
private struct KeyLister: FieldVisitor {
  typealias Failure = Never

  var keys: [String: Set<FieldKey>] = [:]
  private var place = ""

  mutating func text(
    _ key: FieldKey, _ value: inout String, _ rule: TextRule, identifies identity: FieldIdentity
  ) {
    keys[place, default: []].insert(key)
  }

  mutating func texts(
    _ key: FieldKey, _ value: inout [String], _ rule: ListRule, identifies identity: FieldIdentity
  ) {
    keys[place, default: []].insert(key)
  }

  mutating func groups<Group: FieldGroup>(_ key: FieldKey, _ value: inout [Group]) {
    keys[place, default: []].insert(key)
    place = key.rawValue
    var group = Group()
    group.visit(&self)
    place = ""
  }

  mutating func extras(_ value: inout [ExtraField]) {}
}
