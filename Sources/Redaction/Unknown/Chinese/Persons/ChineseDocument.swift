/// What a whole document tells about the persons in it: fields, lists, labels and earlier mentions.
struct ChineseDocument {
  private var fields = ChineseFields()
  private var lists = ChineseNameLists()
  private var labels = ChineseSpeakerLabels()
  private var speakers = ChineseWordSpeakers()
  private var mentions = ChineseMentions()

  /// Records a run.
  mutating func add(_ run: ChineseRun, _ index: Int, _ passage: Passage) {
    fields.add(run, index, passage)
    fields.addEnglish(index, passage)
    lists.add(run, index, passage)
    labels.add(run, index, passage)
    speakers.add(run, index, passage)
    mentions.add(run, passage)
  }

  /// Marks the persons, and then their other mentions.
  mutating func mark(_ passage: Passage, _ marks: inout Marks) {
    labels.mark(passage, &marks)
    for name in fields.mark(&marks) { mentions.add(name, passage) }
    for name in speakers.mark(&marks) { mentions.add(name, passage) }
    for name in lists.mark(passage, &marks) { mentions.add(name, passage) }
    mentions.mark(passage, &marks)
  }
}
