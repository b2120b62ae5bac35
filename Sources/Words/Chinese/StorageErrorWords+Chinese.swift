import SystemPackage
import VaultStore

// What is wrong with a vault or another file, in Chinese.

extension Words {
  func chineseText(_ kind: Damage.Kind) -> String {
    switch kind {
    case .sealBroken: "内容无法解密"
    case .counts: "这次提交记载的大小与文件不符"
    case .chain: "这次提交与前一次提交接不上"
    case .digest: "这次提交的摘要值不对"
    case .near: "前一个数据块不是与它一同保存的那个"
    case .logSeal: "这次提交的改动列表不是当初保存的那一份"
    case .entry: "改动列表中有一项无法读取"
    case .repeatedVersion: "其中有保险库里已有的版本"
    case .bodySeal: "有一条记录的内容遭到替换"
    case .padding: "应为零的字节不是零"
    case .noCommit: "没有一次提交可以解密"
    case .unreadable: "无法从磁盘读取"
    case .size: "文件大小不是 16 KiB 的整数倍"
    }
  }

  func chineseText(_ error: VaultError) -> ErrorText {
    switch error {
    case .cell(let error): text(error)
    case .nothingOpens:
      ErrorText(
        "口令不对，或者文件已损坏或不是保险库",
        hint: "检查 --vault、--keyfile 和键盘布局")
    case .sharesOpenNothing:
      ErrorText(
        "这些份额打不开这个文件；未作任何改动",
        hint: "检查 --vault；用 --drop-custody 重新封装后，此前生成的份额就不再有效")
    case .notEnoughMemory:
      ErrorText("内存不足：验证口令需要 256 MiB；未作任何改动")
    case .tornTail(let bytes):
      ErrorText(
        "最新的提交之后还有 \(bytes) 字节：要么保存曾经中断，要么文件已损坏",
        hint: "运行 `subrosa recover` 截去这些字节（截去之前会提议先复制文件）；已提交的数据都能读取")
    case .damaged(let damages):
      ErrorText(
        "保险库有 \(damages.count) 处损坏；未写入任何内容",
        hint: "运行 `subrosa verify` 列出损坏之处；其余内容仍可读取")
    case .hiddenDamaged(let damages):
      ErrorText(
        "暗格有 \(damages.count) 处损坏；未向暗格写入任何内容",
        hint: "导出仍可读取的内容；外层不受影响")
    case .resealed:
      ErrorText("保险库在此期间已重新封装；未保存任何内容", hint: "再试一次")
    case .rolledBack:
      ErrorText(
        "文件中少了先前读到过的一次提交",
        hint: "把 `subrosa status` 显示的锚值与你记下的锚值比较：文件可能是较旧的副本")
    case .tooManyPieces:
      ErrorText("内容太长，这个分区放不下（上限约 1.5 MiB）；未写入任何内容")
    case .logTooLong: ErrorText("一次提交中的记录太多；未写入任何内容")
    case .metadataTooLong:
      ErrorText("有一条记录的字段超过 1 MiB；未写入任何内容")
    case .roomNeeded(let cells):
      ErrorText(
        "新保险库的空间不够，暗格还需要 \(cells * 4) KiB；保险库未变",
        hint: "使用 --room double，或去掉 --compact；任何人都看得出文件变大")
    case .newerProgram:
      ErrorText("这个保险库有一部分由较新版本的 subrosa 写成；当前版本不能重新封装它")
    case .equalSecrets: ErrorText("有两个口令相同；保险库未变")
    case .tooManySecrets: ErrorText("一个保险库最多可有 15 个口令")
    case .coverSecretNeeded:
      ErrorText("这条命令需要外层的口令；保险库未变")
    case .exists: ErrorText("文件已存在；未作任何改动")
    case .notVerified:
      ErrorText("新保险库写出后无法读回；旧保险库未变")
    }
  }

  private func chineseVerb(_ action: FileAction) -> String {
    switch action {
    case .open: "打开文件"
    case .create: "创建文件"
    case .read: "读取文件"
    case .write: "写入文件"
    case .synchronize: "把文件同步到磁盘"
    case .truncate: "截短文件"
    case .lock: "锁定文件"
    case .rename: "重命名文件"
    case .remove: "删除文件"
    case .inspect: "查看文件信息"
    case .giveRights: "保留文件的所有者、组和权限"
    }
  }

  func chineseText(_ error: CellError) -> ErrorText {
    switch error {
    case .system(let error, let action):
      switch action {
      case .open where error == .notSupported:
        ErrorText("这是文件夹、管道或设备，不是普通文件；未作任何改动")
      case .open where error == .noSuchFileOrDirectory:
        ErrorText(
          "没有这个文件",
          hint: "检查路径（或 --vault、SUBROSA_VAULT）；用 `subrosa init` 可以创建保险库")
      case .giveRights:
        ErrorText(
          "无法让新文件沿用旧文件的所有者、组和权限：\(chineseCause(error))；未作任何改动",
          hint: "以文件所有者的身份运行这条命令")
      default: ErrorText("无法\(chineseVerb(action))：\(chineseCause(error))")
      }
    case .damaged(let damage):
      ErrorText(
        "文件的数据块 \(damage.cell) 已损坏（\(text(damage.kind))）",
        hint: "运行 `subrosa verify` 列出全部损坏之处，再用备份恢复")
    case .busy:
      ErrorText("另一个进程占用保险库已有 10 秒；未作任何改动", hint: "等它结束后再试")
    case .notSaved(.interrupted), .interrupted:
      ErrorText("已停止；未保存任何内容，保险库未变")
    case .notSaved(let cause):
      ErrorText("未能保存（\(chineseCause(cause))）；保险库未变")
    case .outcomeUnknown(.interrupted):
      ErrorText(
        "保存中断，不清楚数据是否已经保存", hint: "运行 `subrosa verify` 查看文件中的内容")
    case .outcomeUnknown(let cause):
      ErrorText(
        "保存时出错（\(chineseCause(cause))），不清楚数据是否已经保存",
        hint: "运行 `subrosa verify` 查看文件中的内容")
    case .outOfMemory: ErrorText("内存不足，无法存放密钥")
    }
  }

  /// Why a commit failed.
  private func chineseCause(_ cause: CellError.Cause) -> String {
    switch cause {
    case .system(let error): chineseCause(error)
    case .interrupted: "已停止"
    case .sourceUnreadable(let error): "有一个文件无法读取：\(chineseCause(error))"
    case .sourceChanged: "有一个文件在读取时发生了变化"
    case .sourceDamaged(let damage): "保险库的数据块 \(damage.cell) 已损坏"
    case .notAsWritten: "写入的数据无法读回"
    case .outOfMemory: "内存不足"
    }
  }
}

// MARK: - The system's words

extension Words {
  /// Why the system refused. What it says itself is English; rare errors stay so.
  func chineseCause(_ error: Errno) -> String { Words.systemErrors[error] ?? "\(error)" }

  private static let systemErrors: [Errno: String] = [
    .notPermitted: "不允许的操作",
    .noSuchFileOrDirectory: "没有这个文件或文件夹",
    .interrupted: "操作中断",
    .ioError: "输入输出错误",
    .noSuchAddressOrDevice: "没有这个设备",
    .badFileDescriptor: "文件描述符无效",
    .noMemory: "内存不足",
    .permissionDenied: "权限不够",
    .resourceBusy: "设备或资源正忙",
    .fileExists: "文件已存在",
    .improperLink: "不能跨文件系统操作",
    .operationNotSupportedByDevice: "设备不支持这个操作",
    .notDirectory: "这不是文件夹",
    .isDirectory: "这是文件夹",
    .invalidArgument: "参数无效",
    .tooManyOpenFilesInSystem: "系统打开的文件过多",
    .tooManyOpenFiles: "打开的文件过多",
    .textFileBusy: "文件正在使用中",
    .fileTooLarge: "文件过大",
    .noSpace: "磁盘空间不足",
    .illegalSeek: "不支持定位（seek）",
    .readOnlyFileSystem: "文件系统是只读的",
    .tooManyLinks: "链接过多",
    .brokenPipe: "管道已断开",
    .resourceTemporarilyUnavailable: "资源暂时不可用",
    .notSupported: "不支持的操作",
    .timedOut: "超时",
    .tooManySymbolicLinkLevels: "符号链接的层数过多",
    .fileNameTooLong: "文件名过长",
    .directoryNotEmpty: "文件夹不是空的",
    .diskQuotaExceeded: "超出磁盘配额",
    .staleNFSFileHandle: "网络文件已失效",
    .noLocks: "没有可用的锁",
    .noFunction: "系统没有这项功能",
  ]
}
