/// The command about outcomes, and its own commands.
package enum OutcomeCommand: Sendable {
  case outcome
  case agree, sign, verify, text, key, pathway
}

/// Their arguments and options.
package enum OutcomeOption: Sendable {
  case outcome
  case signingKey, comment, signatureFile, signsUnasked
  case strict
  case textFile
  case newKey, publicKeyFile, owner, keyFile, writtenKey, removedKey, removesUnasked
  case carrier, recipient, by, state, step, dropsStep, answer, answered, evidence
}

/// How they can be used wrongly.
package enum OutcomeMisuse: Sendable {
  case importedSignatureWithKey
  case severalKeyActions, importWithoutOwner, keyWithoutFile
  case dropWithoutStep, stepWithoutChange
}

extension Words {
  /// What the help says about a command.
  package func help(_ command: OutcomeCommand) -> CommandHelp {
    switch language {
    case .english:
      switch command {
      case .outcome:
        CommandHelp(
          abstract: "Mark texts as agreed, sign them and track who receives them.",
          discussion: """
            Examples: subrosa outcome agree notification-text
            subrosa outcome sign notification-text
            subrosa outcome text notification-text --to page.md
            minisign -Vm page.md -x page.md.KEYID.minisig -p public.pub
            """)
      case .agree:
        CommandHelp(
          abstract: "Mark the text of an outcome as agreed, so that it can be signed.",
          discussion: """
            Example: subrosa outcome agree notification-text

            Fails if a paragraph is marked (private), (chatham) or (side), because every side \
            receives the whole agreed text.
            """)
      case .sign:
        CommandHelp(
          abstract: "Sign an agreed text, or add another person's signature.",
          discussion: """
            Examples: subrosa outcome sign notification-text
            subrosa outcome sign notification-text --import luo.minisig

            Signatures use the minisign format. An imported signature must match the text and come \
            from a key that `subrosa outcome key` lists. Prints the id of the signing key. On a \
            terminal, subrosa shows the text first and asks whether to sign it.
            """)
      case .verify:
        CommandHelp(
          abstract: "Check an outcome's text against the agreed text and its signatures.",
          discussion: """
            Example: subrosa outcome verify notification-text --strict

            The exit code is 65 if the text has been changed or a signature is invalid, and 78 if \
            the outcome has conflicting versions (see `subrosa conflicts`). If there are \
            conflicting versions, the most recent one is checked. With --strict, the exit code is \
            1 if there is no signature, an expected signature is missing, or a signature is by an \
            unknown key.
            """)
      case .text:
        CommandHelp(
          abstract: "Write an agreed text exactly as signed, together with its signatures.",
          discussion: """
            Example: subrosa outcome text notification-text --to page.md

            Each signature is written next to the file as page.md.KEYID.minisig. Use `minisign -V` \
            to check it.
            """)
      case .key:
        CommandHelp(
          abstract: "List, create, import, export or remove signing keys.",
          discussion: """
            Examples: subrosa outcome key --new 'Annelie Zurbriggen'
            subrosa outcome key --import luo.pub --name 'Luo Jingyi'
            subrosa outcome key --to public.pub

            Secret keys never leave the vault. If you receive a public key by email, confirm it \
            with its owner in person or by phone before you import it. After you remove a key, \
            signatures made with it are treated as signatures by an unknown key.
            """)
      case .pathway:
        CommandHelp(
          abstract: "List, add or change the steps by which an outcome reaches policymakers.",
          discussion: """
            Examples: subrosa outcome pathway notification-text --step 3 --state done
            subrosa outcome pathway notification-text --carrier luo-jingyi \\
              --to Regulator --by 2026-10-31

            Use --answer, --answered and --evidence to record the answer. A step is closed if its \
            state is done, delivered, completed, dropped or cancelled.
            """)
      }
    case .chinese: chineseHelp(command)
    }
  }

  /// What the help says about an argument or an option.
  package func help(_ option: OutcomeOption) -> String {
    switch language {
    case .english:
      switch option {
      case .outcome: "The outcome."
      case .signingKey: "The id of the key to sign with (default: your newest key)."
      case .comment: "A comment to sign (default: the time and the outcome's slug)."
      case .signatureFile: "A signature file to add."
      case .signsUnasked: "Sign without showing the text or asking first."
      case .strict:
        "Exit with code 1 if there is no signature, an expected signature is missing, or a "
          + "signature is by an unknown key."
      case .textFile: "The file to create (default: standard output)."
      case .newKey: "Create a key for yourself with this name."
      case .publicKeyFile: "Add another person's public key."
      case .owner: "The owner of the imported key."
      case .keyFile: "Write a public key to a new file."
      case .writtenKey: "The id of the key to write (default: your newest key)."
      case .removedKey: "Remove the key with this id."
      case .removesUnasked: "Do not ask before removing a key."
      case .carrier: "The slug of the person who carries the text."
      case .recipient: "The body or person that receives the text."
      case .by: "The date by which the text must arrive, such as 2026-10-31."
      case .state: "The state of the step, such as planned, sent or done."
      case .answer: "The answer: received, read, 'questions asked', used or refused."
      case .answered: "The date of the answer."
      case .evidence: "How you know about the answer."
      case .step: "The number of the step to change, starting at 1."
      case .dropsStep: "Remove the step that --step specifies."
      }
    case .chinese: chineseHelp(option)
    }
  }

  /// Why options are refused.
  package func refusal(_ misuse: OutcomeMisuse) -> String {
    switch language {
    case .english:
      switch misuse {
      case .importedSignatureWithKey: "--import cannot be used with --key or --comment"
      case .severalKeyActions: "use only one of --new, --import, --to and --drop"
      case .importWithoutOwner: "--import and --name must be used together"
      case .keyWithoutFile: "--key can only be used with --to"
      case .dropWithoutStep: "--drop can only be used with --step"
      case .stepWithoutChange:
        "--step needs --state, --by, --to, --carrier, --answer, --answered, --evidence or --drop"
      }
    case .chinese: chineseRefusal(misuse)
    }
  }
}
