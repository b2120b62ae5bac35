import Hardening
import Surroundings

// MARK: - Security measures of the program

extension Words {
  func chineseText(_ measure: HardeningStep) -> String {
    switch measure {
    case .noCoreDumps: "崩溃时不会把内存写入磁盘"
    case .notDumpable: "你的其他程序读不到本程序的内存"
    case .noCrashBacktrace: "崩溃时不会显示内存中的内容"
    case .privateFiles: "新文件只有你能读取"
    case .noNewPrivileges: "subrosa 启动的编辑器不能提升权限"
    case .filteredSystemCalls: "套接字和跟踪已禁用"
    case .wipedHeap: "内存释放后会覆写"
    case .confinedWrites: "程序不能更改其他文件夹中的文件"
    }
  }

  func chineseGap(_ gap: HardeningReport.Entry) -> String {
    switch gap.step {
    case .noCoreDumps: "崩溃时可能把内存写入磁盘"
    case .notDumpable: "你的其他程序能读取本程序的内存"
    case .noCrashBacktrace: "崩溃时可能显示内存中的内容"
    case .privateFiles: "其他用户可能读到新文件"
    case .noNewPrivileges: "subrosa 启动的编辑器可能提升权限"
    case .filteredSystemCalls: "套接字和跟踪没有禁用"
    case .wipedHeap: "内存释放后不会覆写"
    case .confinedWrites:
      switch openWrites(gap) {
      case .truncation: "程序可以截短其他文件夹中的文件"
      case .devices: "程序可以写入设备"
      case .everything:
        "程序可以更改其他文件夹中的文件（这项防护需要启用了 Landlock 的 Linux 5.13 或更高版本）"
      }
    }
  }
}

// MARK: - What `doctor` finds

extension Words {
  func chineseText(_ finding: MachineFinding) -> MachineText {
    switch finding {
    case .systemUnseen:
      MachineText(
        "/proc 不可用，因此没有检查交换空间、内存限制、崩溃处理程序、文件系统、"
          + "剪贴板管理器和录制终端的程序。",
        "挂载 /proc，再次运行 `subrosa doctor`")
    case .homeUnseen:
      MachineText(
        "没有主文件夹，因此没有检查 shell、编辑器、终端和桌面的设置。",
        "设置 HOME，再次运行 `subrosa doctor`")
    case .swapUnencrypted(let device):
      MachineText(
        "内存可能未经加密写入 \(device)（交换空间）。",
        "关闭交换空间（swapoff -a 和 /etc/fstab），或给它加密（crypttab，选项 swap）")
    case .hibernation:
      MachineText(
        "计算机可能把全部内存写入磁盘（休眠）。",
        "给交换设备加密，或关闭休眠（systemctl mask hibernate.target）")
    case .coreHandler(let program):
      MachineText(
        "编辑器、终端等程序崩溃时，\(program) 会得到它们内存中的内容。",
        "将它关闭：sysctl kernel.core_pattern='|/bin/false'")
    case .memoryShort(let available, let needed):
      MachineText(
        "空闲内存只有 \(mebibytes(available))；打开保险库需要 \(mebibytes(needed))。",
        "关闭其他程序，或提高上限（ulimit -v 或控制组）")
    case .lockLimitLow(let limit, let needed):
      MachineText(
        "只能锁定 \(limit / 1024) KiB 内存。密钥和正文最多占用 \(needed / 1024) KiB，"
          + "超出的部分可能换出到磁盘。",
        "在 /etc/security/limits.conf 中调高 memlock")
    case .synchronised(let client, let folder):
      MachineText(
        "\(chineseName(client)) 会复制 \(folder)，并保留保险库的旧版本。",
        "把保险库移出这个文件夹：版本多了，会削弱对暗格的保护")
    case .versionControl(let folder):
      MachineText(
        "\(folder) 处于版本控制之下，其中可能留有保险库的副本。",
        "把保险库移到别处，或将它排除在版本控制之外")
    case .snapshots(let fileSystem):
      MachineText(
        "保险库位于 \(fileSystem) 上，快照可能保留旧版本。",
        "把保险库所在的文件夹排除在快照之外，或把保险库放在 ext4 或 XFS 上")
    case .foreignFileSystem(let name):
      MachineText(
        "保险库位于 \(name) 上，权限或锁在那里可能不起作用。",
        "在本地磁盘上工作；这个位置只用来存放备份")
    case .vaultReadable(let mode):
      MachineText(
        "其他用户可以读取或写入保险库（权限 \(octal(mode))）。",
        "对这个文件运行 `chmod 600`")
    case .vaultOwner(let user):
      MachineText("保险库属于另一个用户（\(user)）。", "把它复制成你自己的文件")
    case .folderWritable(let folder, let mode):
      MachineText(
        "其他用户可以替换 \(folder) 中的文件（权限 \(octal(mode))）。",
        "对这个文件夹运行 `chmod go-w`，或移走保险库")
    case .copyBeside(let name):
      MachineText(
        "\(name) 像是保险库的旧副本。",
        "如果确实是，就删除它：副本多了，会削弱对暗格的保护，旧口令也仍能打开它")
    case .unfinishedBeside(let name):
      MachineText("中断的命令留下了 \(name)。", "运行 `subrosa recover`")
    case .trashed(let name):
      MachineText("回收站中有 \(name)。", "清空回收站")
    case .thumbnails(let folder):
      MachineText(
        "文件管理器把图片的缩略图存放在 \(folder) 中。",
        "取出图片之前先关闭预览，或事后清空这个文件夹")
    case .shellHistory(let shell):
      MachineText(
        "\(shell) 把每一行命令都存入历史，包括标题和搜索词。",
        shell == "zsh"
          ? "运行 `setopt HIST_IGNORE_SPACE`，输入命令时以空格开头，或使用 `subrosa open`"
          : "设置 HISTCONTROL=ignoreboth，输入命令时以空格开头，或使用 `subrosa open`")
    case .editorKeeps(let editor, let setting, let file):
      MachineText(
        "\(editor) 会保留所编辑内容的副本（\(setting)，\(file)）。",
        "使用内置编辑器，或关闭这项设置")
    case .scrollbackOnDisk(let terminal):
      MachineText(
        "\(terminal) 把滚出屏幕的内容存入文件。",
        "限制回滚的行数，或使用 `subrosa open`，它不会在回滚缓冲区中留下任何内容")
    case .multiplexerLogs(let program, let setting):
      MachineText(
        "\(program) 可以把屏幕上的内容存入文件（\(setting)）。",
        "关闭这项设置，或在没有 \(program) 的终端中工作")
    case .clipboardManager(let program):
      MachineText(
        "\(program) 会记住复制到剪贴板的内容。",
        "从保险库复制内容时暂停它，并清除它的历史")
    case .recorded(let program):
      MachineText("\(program) 正在录制这个终端。", "打开保险库之前先停止它")
    case .clockBehind(let seconds):
      MachineText(
        "时钟比保险库最后一次改动的时间慢 \(chineseTime(seconds))。",
        "校准时钟：否则新记录会显得比实际更早")
    }
  }

  private func chineseName(_ client: SyncClient) -> String {
    switch client {
    case .dropbox: "Dropbox"
    case .syncthing: "Syncthing"
    case .nextcloud: "Nextcloud 或 ownCloud"
    case .resilio: "Resilio Sync"
    case .mega: "MEGA"
    case .googleDrive: "Google Drive"
    }
  }

  private func chineseTime(_ seconds: Int64) -> String {
    let (amount, unit) = roundedTime(seconds)
    return switch unit {
    case .second: "\(amount) 秒"
    case .minute: "\(amount) 分钟"
    case .hour: "\(amount) 小时"
    case .day: "\(amount) 天"
    }
  }
}
