internal import Glibc

/// The bytes by which a person edits and ends a line, as `stty` has them and as everybody expects.
package struct EditingKeys {
  package let erase: Set<UInt8>
  package let eraseWord: Set<UInt8>
  package let eraseAll: Set<UInt8>
  package let interrupt: Set<UInt8>
  package let suspend: Set<UInt8>
  package let endOfInput: Set<UInt8>

  /// The keys of a terminal's settings, with the usual ones besides.
  init(_ settings: termios) {
    func keys(_ indices: CInt..., usual: UInt8...) -> Set<UInt8> {
      Set(indices.compactMap { settings.control($0) } + usual)
    }
    erase = keys(VERASE, usual: 0x08, 0x7f)
    eraseWord = keys(VWERASE, usual: 0x17)
    eraseAll = keys(VKILL, usual: 0x15)
    interrupt = keys(VINTR, VQUIT, usual: 0x03, 0x1c)
    suspend = keys(VSUSP, usual: 0x1a)
    endOfInput = keys(VEOF, usual: 0x04)
  }
}
