import Assessment

// MARK: - Conditions, rules and states

extension Words {
  func chineseTitle(_ condition: Condition) -> String {
    switch condition {
    case .vision: "愿景清晰，议程服务于愿景"
    case .facilitator: "主持人中立，来自各方都尊重的国家或地区"
    case .standing: "主持人有声望、有经验"
    case .circle: "与会者少而精，每人都因能影响某些决策者而受邀"
    case .pathway: "有影响路径，把成果送到决策者手中"
    case .discretion: "风险：泄露、变成大会、平行对话、主持不力"
    }
  }

  func chineseState(_ state: AssessmentReport.State, of condition: Condition) -> String {
    switch state {
    case .met: condition == .discretion ? "未发现" : "满足"
    case .gap: condition == .discretion ? "已发现" : "有缺口"
    case .unknown: "未明"
    case .notApplicable: "不适用"
    }
  }

  func chineseReason(_ rule: RuleName) -> String {
    switch rule {
    case .visionStated: "没有共同愿景，与会者就会各自追求自己的目标。"
    case .agendaServesVision: "与愿景无关的议题，会占用其他议题的时间。"
    case .visionHasAgenda: "愿景中若有一条没有对应的议题，对话在这一条上就不会有进展。"
    case .sessionsKeepToAgenda: "各方从未同意讨论议程以外的话题。"
    case .facilitatorNamed: "先有主持人，再邀请与会者。"
    case .facilitatorNeutral: "主持人若出自某一参与方，其他各方就会视其为那一方的代表。"
    case .convenerNeutral: "属于某一参与方的机构难以召集各方，因为它的邀请会显得是在为己方谋利。"
    case .venueNeutral: "在某一方做客，说话就会有所保留。"
    case .standingWithEverySide: "只受一方尊重的主持人，会显得在替那一方说话。"
    case .standingCarries: "声望不高，或说不清从何而来，第一次冲突就可能毁掉它。"
    case .facilitatorExperienced: "对话本应减少猜疑，主持不力反而会加深猜疑。"
    case .circleRecorded: "邀请谁最为关键，因此必须记录在案。"
    case .circleSmall: "人一多，大家就会各自发表讲话，而不是彼此交谈。"
    case .sidesBalanced: "人少的一方会觉得自己在受人评判，人多的一方也就少了倾听的理由。"
    case .influencePathway: "小型对话中，每位与会者都应能影响某位决策者。"
    case .influenceGrounded: "影响力若没有依据，可能等到成果形成，才发现它并不存在。"
    case .policiesReached: "某项政策若没有一位与会者能影响，决策时就听不到来自对话的意见。"
    case .outcomeRecorded: "没有书面文本，各方对结果的记忆就会不同。"
    case .outcomeHasPathway: "成果无人送交决策者，就不会起作用。"
    case .stepsComplete: "每一步都要有人、有机构、有日期。"
    case .carrierReachesBody: "机构更愿意读它已经信任的人送来的文本。"
    case .everySideCarries: "只由一方送交决策者的文本，会被看作那一方的文本。"
    case .stepsInTime: "送得晚了可能赶不上决策，因此要及时提醒递送人。"
    case .answersGrounded: "文本是否到了决策者手中，只有依据能够说明。"
    case .notAConference: "会议若像大会那样人多或公开，与会者就无法畅所欲言。"
    case .noExposureSince: "对话一旦为外界所知，若不在下次会议之前作出改变，就会失败。"
    case .noParallelDialogue: "同时受邀参加几个对话的人，能分给每个对话的时间更少。"
    case .trustHolds: "信任程度若比上次会议时低，应先查明原因，再举行下一次会议。"
    case .everySideSpeaks: "一方很少发言，可能已经不再参与。"
    case .nobodyDominates: "若大部分时间只有一个人在说，其他人就不再听了。"
    case .facilitatorsOfSeveralSides: "主持人若都出自一方，其他各方难免觉得自己得不到同等对待。"
    case .promisesKept: "主持人不守承诺，就会失去各方的信任。"
    }
  }

  func chineseReason(_ reason: NotApplicable) -> String {
    switch reason {
    case .noVision: "未记录愿景"
    case .noSessionAgenda: "没有一次会议列出议题"
    case .noFacilitatorKnown: "不知道主持人是谁"
    case .noStanding: "未记录声望"
    case .nobodyInvited: "没有邀请任何人"
    case .scientistsKnow: "邀请科学家，看的是学识"
    case .noInfluence: "未记录影响力"
    case .noOutcomeWanted: "不打算形成成果"
    case .noSessionHeld: "尚未举行会议"
    case .noOutcome: "没有成果"
    case .noSteps: "没有步骤"
    case .noAnswers: "未记录任何答复"
    case .noClimate: "没有主持人记录过会场气氛"
    case .noPromises: "未记录主持人的承诺"
    case .scientistsMayBePublic: "科学对话可以规模较大，也可以公开"
    }
  }
}

// MARK: - The page

extension Words {
  func chineseTitle(_ report: AssessmentReport) -> String {
    let type = chineseType(report.type)
    return Chinese.spaced(
      "\(report.title)\(type.isEmpty ? "" : "（\(type)）")，截至\(Chinese.date(report.on))")
  }

  /// The type of a dialogue, which has one of two values.
  private func chineseType(_ type: String) -> String {
    switch type {
    case "track2": "二轨对话"
    case "scientific": "科学对话"
    default: type
    }
  }

  func chineseTotal(_ report: AssessmentReport) -> String {
    switch (report.gaps, report.unknown) {
    case (0, 0): "没有发现缺口。"
    case (_, 0): "发现 \(report.gaps) 处缺口。"
    case (0, _): "没有发现缺口，另有 \(report.unknown) 处未明。"
    case (_, _): "发现 \(report.gaps) 处缺口，另有 \(report.unknown) 处未明。"
    }
  }
}
