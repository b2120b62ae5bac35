struct ChineseDocument {
  private var labels = ChineseSpeakerLabels()

  /// Records a run.
  mutating func add(_ run: ChineseRun, _ index: Int, _ passage: Passage) {
    labels.add(run, index, passage)
  }

  mutating func mark(_ passage: Passage, _ marks: inout Marks) {
    labels.mark(&marks)
  }
}
