import Assessment

extension Words {
  func chineseRemark(_ remark: Remark) -> String { chineseText(remark).text }

  private func chineseText(_ remark: Remark) -> ChineseText {
    switch remark {
    case .noVision: "未记录愿景。"
    case .visionParts(let count): "愿景有 \(count) 条。"
    case .noAgenda: "未记录议程。"
    case .itemServesUnknown(let item, let parts):
      "议题“\(item)”指向\(Chinese.list(parts))，但愿景中没有对应的内容。"
    case .itemServesNothing(let item): "议题“\(item)”与愿景中的任何一条都不对应。"
    case .itemsServing(let count, let all): "议题共 \(all) 项，其中 \(count) 项对应愿景。"
    case .everyPartHasItem: "愿景中的每一条都有议题对应。"
    case .partWithoutID(let text): "愿景“\(text)”没有 id，议题无法指向它。"
    case .partWithoutItem(let id, let text): "没有议题对应愿景\(id)：“\(text)”。"
    case .sessionOffAgenda(let session, let item):
      "会议“\(session)”列有“\(item)”，议程中没有这一项。"
    case .sessionsKeepToAgenda: "各次会议都没有超出议程。"

    case .noFacilitatorNamed: "未指明主持人。"
    case .ledBy(let names): "主持人：\(Chinese.list(names.map(Chinese.nativeFirst)))。"
    case .facilitatorUnrecorded(let slug): "\(slug)列为主持人，但没有此人的记录。"
    case .facilitatorOfParty(let name, let party):
      "\(Chinese.nativeFirst(name))属于\(party)，而\(party)是参与方。"
    case .facilitatorSideUnknown(let name):
      "\(Chinese.nativeFirst(name))：未记录所属方，连“中立”（`neutral`）也没有记录。"
    case .facilitatorWorksForParty(let name, let body, let party):
      "\(Chinese.nativeFirst(name))任职于\(body)，该机构属于\(party)。"
    case .facilitatorHasColleague(let name, let body, let colleague, let party):
      "\(Chinese.nativeFirst(name))任职于\(body)，"
        + "\(party)的与会者\(Chinese.nativeFirst(colleague))也在该机构任职。"
    case .facilitatorNeutral(let name, let side):
      "\(Chinese.nativeFirst(name))不属于任何参与方（\(usual(side))）。"
    case .facilitatorBodyUnknown(let name, let body):
      "\(Chinese.nativeFirst(name))任职于\(body)。不知道该机构属于哪个国家：在此人的所属机构中写上国家，"
        + "或记录此人在各方的声望。"
    case .placeMayBelong(let name, let party): "\(Chinese.nativeFirst(name))可能属于\(party)：有几个地方同名。"
    case .acceptanceLow(let name, let party, let level):
      "\(party)对\(Chinese.nativeFirst(name))的认可只有 \(level) 分（满分 5 分）。"
    case .acceptanceMissing(let name, let parties):
      "不知道\(Chinese.nativeFirst(name))属于哪个国家。记录它是否得到\(Chinese.list(parties))的认可（`acceptance`）。"
    case .acceptedByAll(let name, let parties):
      "\(Chinese.nativeFirst(name))得到\(Chinese.list(parties))的认可。"
    case .noConvener: "未记录召集方。"
    case .convenerOfParty(let convener, let party):
      "召集方\(convener)属于\(party)，而\(party)是参与方。"
    case .convenerHasMember(let convener, let member, let party):
      "召集方\(convener)的成员\(Chinese.nativeFirst(member))是\(party)的与会者。"
    case .convenerNeutral(let convener): "召集方\(convener)不属于任何参与方。"
    case .noVenueJurisdiction: "未记录会场的管辖地。"
    case .venueOfParty(let venue, let party): "会场在\(venue)，而\(party)是参与方。"
    case .sessionHeldAtParty(let session, let place, let party):
      "“\(session)”在\(place)举行，而\(party)是参与方。"
    case .venueNeutral(let venue): "会场在\(venue)。"

    case .noFacilitatorForStanding: "未记录主持人，无从核对声望。"
    case .noParties: "未记录参与方。"
    case .standingWithAll(let name, let parties):
      "\(Chinese.nativeFirst(name))：在\(Chinese.list(parties))的声望均有记录。"
    case .standingWithNone(let name): "\(Chinese.nativeFirst(name))：在任何一方的声望都没有记录。"
    case .standingMissing(let name, let parties):
      "\(Chinese.nativeFirst(name))：在\(Chinese.list(parties))的声望没有记录。"
    case .standingLow(let name, let party, let level):
      "\(Chinese.nativeFirst(name))：在\(party)的声望为 \(level) 分（满分 5 分）。"
    case .standingLevelUnknown(let name, let party):
      "\(Chinese.nativeFirst(name))：在\(party)的声望没有记录分值。"
    case .standingWithoutEvidence(let name, let party):
      "\(Chinese.nativeFirst(name))：在\(party)的声望没有依据。"
    case .standingSound: "记录的声望都有分值，也都有依据。"
    case .experience(let name, let experience): "\(Chinese.nativeFirst(name))：\(experience)"
    case .noExperience(let name): "\(Chinese.nativeFirst(name))：未记录主持经验。"

    case .nobodyInvited: "未记录任何人受邀参加会议。"
    case .invited(let count): "受邀：\(count) 人。"
    case .invitedWithoutRecord(let slugs):
      "受邀但没有记录的人：\(Chinese.some(slugs, unit: "人"))。"
    case .circleSize(let people, let limit, let isScientific):
      "受邀 \(people) 人；\(isScientific ? "科学对话" : "小型对话")至多 \(limit) 人。"
    case .fewerThanTwoParties: "记录的参与方不足两个。"
    case .sideUnknown(let names):
      "未记录所属方的人：\(Chinese.some(names.map(Chinese.nativeFirst), unit: "人"))。"
    case .balance(let session, let counts):
      "\(session.map { "“\($0)”" } ?? "受邀总数")：\(counts.map(chineseCount).joined(separator: "，"))。"
    case .canInfluence(let count, let all):
      "\(all) 人中有 \(count) 人能就某项政策影响某个机构。"
    case .noInfluencePathway(let name): "\(Chinese.nativeFirst(name))：未记录影响力（哪项政策，哪个机构）。"
    case .influenceWithoutEvidence(let name, let body, let policy):
      "\(Chinese.nativeFirst(name))：记录称其能就“\(policy)”影响\(body)，但没有依据。"
    case .pathwaysWithEvidence(let count): "有依据的影响力记录：\(count) 项。"
    case .partNamesNoPolicy(let part, let recorded):
      "没有一项影响力记录涉及\(chineseName(part))提到的政策。"
        + (recorded.isEmpty ? "" : "已记录的政策：\(Chinese.some(recorded))。")
    case .policyUnreached(let part, let policy, let near):
      "\(chineseName(part))提到“\(policy)”：与会者中无人能影响。"
        + (near.isEmpty ? "" : "名称相近的政策：\(Chinese.some(near))。")
    case .policyReachedBySome(let part, let policy, let sides):
      "\(chineseName(part))提到“\(policy)”：只有\(Chinese.list(sides))能影响。"
    case .policyReachedByAll(let policy): "“\(policy)”：各方都能影响。"

    case .noOutcome:
      "已举行会议，却没有成果，连草稿也没有。若不打算形成成果，就记录 `outcome: none`。"
    case .outcomeState(let title, let state): "“\(title)”（\(value(state))）。"
    case .outcomeWithoutReason(let title, let state):
      "“\(title)”的状态是“\(value(state))”，但未记录理由。"
    case .outcomeWithoutPathway(let title): "“\(title)”：未记录由谁送交机构。"
    case .outcomeSteps(let title, let count): "“\(title)”：共 \(count) 步。"
    case .everyStepComplete: "每一步都有递送人、接收方和日期。"
    case .stepIncomplete(let step, let parts):
      "\(chineseName(step))：缺少\(Chinese.list(parts.map(chineseName)))。"
    case .carrierUnrecorded(let step, let carrier):
      "\(chineseName(step))：没有\(Chinese.nativeFirst(carrier))的记录。"
    case .everyCarrierReaches: "每位递送人都能影响文本送交的机构。"
    case .carrierWithoutInfluence(let step, let carrier, let body):
      "\(chineseName(step))：没有依据表明\(Chinese.nativeFirst(carrier))能影响\(body)。"
    case .everySideCarries(let title): "“\(title)”：各方都有人把它送交决策者。"
    case .sidesNotCarrying(let title, let sides):
      "“\(title)”：\(Chinese.list(sides))无人把它送交决策者。"
    case .stepAnswered(let step, let to, let answer, let evidence):
      "\(chineseName(step))：\(to)的答复为“\(value(answer))”（\(evidence)）。"
    case .stepAnswerWithoutEvidence(let step, let answer):
      "\(chineseName(step))：答复为“\(value(answer))”，但没有依据。"
    case .noStepLate: "没有逾期的步骤。"
    case .stepLate(let step, let carrier, let to, let days):
      "\(chineseName(step))（\(Chinese.nativeFirst(carrier))送交\(to)）逾期 \(days) 天。"

    case .conferenceSize(let people): "有 \(people) 人，已是大会。"
    case .openByDefault: "发言默认公开，与大会无异。"
    case .audience(let reaching, let all):
      "\(all) 人中只有 \(reaching) 人能影响政策，其余都是听众。"
    case .smallAndClosed: "规模小，也不对外公开，适合对话。"
    case .noExposure: "未记录泄露事件。"
    case .exposuresBefore(let count):
      "至今有 \(count) 起泄露事件，但上次会议以来没有新的。"
    case .exposureHandled(let title, let how): "“\(title)”：已处理（\(how)）。"
    case .exposure(let title, let when, let advice):
      "“\(title)”\(when.isEmpty ? "" : "（\(Chinese.date(when))）")："
        + "\(advice.map(chineseAdvice).joined(separator: "；"))。"
    case .nobodyElsewhere(let days):
      "据本保险库的记录，没有与会者同时受邀参加别的对话（会议相隔不超过 \(days) 天）。"
    case .trustFell(let parties, let before, let level, let session):
      "“\(session)”：\(Chinese.list(parties))之间的信任从 \(before) 分降到 \(level) 分"
        + "（满分 5 分）。"
    case .trustIs(let parties, let level, let session):
      "“\(session)”：\(Chinese.list(parties))之间的信任为 \(level) 分（满分 5 分）。"
    case .sideSilent(let party, let session): "“\(session)”：\(party)发言很少。"
    case .everySideSpoke(let session): "“\(session)”：各方都发了言。"
    case .personDominates(let name, let session): "“\(session)”：只有\(Chinese.nativeFirst(name))说得多。"
    case .nobodyDominated(let session): "“\(session)”：没有人独占发言。"
    case .incident(let incident, let session): "“\(session)”：\(incident)"
    case .facilitatorsOfOneSide(let party): "主持人都属于\(party)。"
    case .facilitatorsMixed(let count):
      count == 1 ? "主持人只有一位。" : "主持人并非都属于同一方。"
    case .promiseNotKept(let name, let text, let until):
      "\(Chinese.nativeFirst(name))承诺最迟在\(Chinese.date(until))做到：“\(text)”。没有兑现的记录。"
    case .promisesKept(let count): "主持人的承诺：\(count) 项，均未逾期。"
    case .parallelDialogue(let title, let people, let circle, let days, let limit):
      "本对话的 \(circle) 位与会者中，有 \(people.count) 位\(limit.map { "（不到 \($0)%）" } ?? "")"
        + "也受邀参加“\(title)”（会议相隔不超过 \(days) 天）："
        + "\(Chinese.some(people.map(Chinese.nativeFirst), unit: "人"))。"
    }
  }

  private func chineseCount(_ side: SideCount) -> String {
    Chinese.spaced("\(side.party) \(side.count) 人")
  }

  private func chineseName(_ part: VisionPartName) -> String {
    switch part {
    case .id(let id): Chinese.spaced("愿景\(id)")
    case .text(let text): "愿景“\(text)”"
    }
  }

  private func chineseName(_ step: StepPlace) -> String { "“\(step.outcome)”第 \(step.number) 步" }

  private func chineseName(_ part: MissingPart) -> String {
    switch part {
    case .carrier: "递送人"
    case .recipient: "接收方"
    case .date: "日期"
    }
  }

  private func chineseAdvice(_ advice: Advice) -> String {
    switch advice {
    case .postponeSession: "推迟下次会议"
    case .recordSeverity: "记录严重程度"
    case .changePlace: "更换地点"
    case .shrinkCircle(let names):
      "缩小与会者范围（事件中提到的人：\(Chinese.some(names.map(Chinese.nativeFirst), unit: "人"))）"
    case .keepWatching: "继续留意，不予证实"
    }
  }
}
