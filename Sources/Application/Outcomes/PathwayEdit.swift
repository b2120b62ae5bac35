import Records
package import VaultStore

/// A change of the steps by which an outcome reaches policymakers.
package struct PathwayEdit {
  /// The kind of change to a step.
  package enum Kind: Sendable {
    /// A new step at the end.
    case add
    /// The step with this number, from 1, says what is given.
    case change(step: Int)
    /// The step with this number, from 1, is removed.
    case remove(step: Int)
  }

  private let kind: Kind
  private let carrier: String?
  private let to: String?
  private let by: String?
  private let state: String?
  private let answer: PathwayAnswer?

  /// A change; parts that are not given stay unchanged.
  ///
  /// - Parameters:
  ///   - carrier: the reference of the person who carries it.
  ///   - to: the body or person it goes to.
  ///   - by: the date by which it arrives.
  ///   - state: the state of the step.
  ///   - answer: the response to it.
  /// - Throws: `ApplicationError.stepIncomplete` if a new step lacks something.
  package init(
    _ kind: Kind, carrier: String?, to: String?, by: String?, state: String?,
    answer: PathwayAnswer? = nil
  ) throws(ApplicationError) {
    if case .add = kind {
      guard carrier != nil, to != nil, by != nil else { throw .stepIncomplete }
    }
    self.kind = kind
    self.carrier = carrier
    self.to = to
    self.by = by
    self.state = state
    self.answer = answer
  }

  /// The changes of an outcome, the number of the step, and what the outcome is called.
  ///
  /// - Throws: as `TargetCatalog.findOwn`; `ApplicationError.wrongKind`, `.noSuchStep`.
  package func changes(
    of reference: String, in catalog: TargetCatalog, _ notes: Notes
  ) throws -> (changes: [Change], value: (step: Int, name: RecordName)) {
    let entry = try catalog.findOwn(reference)
    guard case .outcome(var outcome) = entry.metadata.details else {
      throw ApplicationError.wrongKind(.outcome)
    }
    let slug = try carrier.map { try person($0, catalog) }
    let step = try change(&outcome, slug)
    var metadata = entry.metadata
    metadata.details = .outcome(outcome)
    RecordDates.noteMore(in: metadata, besides: entry.metadata, notes.add)
    return ([try AgreedText.change(entry, to: metadata, in: catalog)], (step, entry.name))
  }

  /// The slug of the person who carries a step.
  private func person(_ reference: String, _ catalog: TargetCatalog) throws -> String {
    let entry = try catalog.find(reference)
    guard entry.metadata.kind == .person, !entry.metadata.slug.isEmpty else {
      throw ApplicationError.wrongKind(.personWithSlug)
    }
    return entry.metadata.slug
  }

  private func change(_ outcome: inout Outcome, _ carrier: String?) throws -> Int {
    switch kind {
    case .add:
      guard let carrier, let to, let by else { throw ApplicationError.stepIncomplete }
      outcome.pathway.append(
        PathwayStep(carrier: carrier, to: to, by: by, state: state ?? "planned"))
      answer?.put(into: &outcome.pathway[outcome.pathway.count - 1])
      return outcome.pathway.count
    case .change(let step):
      let index = try index(of: step, outcome)
      if let carrier { outcome.pathway[index].carrier = carrier }
      if let to { outcome.pathway[index].to = to }
      if let by { outcome.pathway[index].by = by }
      if let state { outcome.pathway[index].state = state }
      answer?.put(into: &outcome.pathway[index])
      return step
    case .remove(let step):
      outcome.pathway.remove(at: try index(of: step, outcome))
      return step
    }
  }

  private func index(of step: Int, _ outcome: Outcome) throws -> Int {
    guard outcome.pathway.indices.contains(step - 1) else { throw ApplicationError.noSuchStep }
    return step - 1
  }
}

/// The response to a step; parts that are not given stay unchanged.
package struct PathwayAnswer {
  private let answer: String?
  private let date: String?
  private let evidence: String?

  /// - Parameters:
  ///   - answer: one of `PathwayStep.answers`.
  ///   - date: when it came.
  ///   - evidence: how one knows.
  package init(_ answer: String?, date: String?, evidence: String?) {
    self.answer = answer
    self.date = date
    self.evidence = evidence
  }

  fileprivate func put(into step: inout PathwayStep) {
    if let answer { step.answer = answer }
    if let date { step.date = date }
    if let evidence { step.evidence = evidence }
  }
}
