struct ChineseDocument {
  private var labels = ChineseSpeakerLabels()
  private var speakers = ChineseWordSpeakers()

  /// Records a run.
  mutating func add(_ run: ChineseRun, _ index: Int, _ passage: Passage) {
    labels.add(run, index, passage)
    speakers.add(run, index, passage)
  }

  /// Marks the persons, and then their other mentions.
  mutating func mark(_ passage: Passage, _ marks: inout Marks) {
    labels.mark(&marks)
    _ = speakers.mark(&marks)
  }
}
