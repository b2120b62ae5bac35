package import VaultStore

/// The format of the vaults that this process works with.
package enum VaultFormat {
  /// The format's suite; tests run a program of their own with a cheap one.
  @TaskLocal package static var suite = Suite.version1
}
