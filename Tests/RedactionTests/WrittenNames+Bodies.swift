extension WrittenNames {
  /// People with the bodies that they belong to, and protected terms.
  static let bodies = lines(
    #"""
    = Robert J. Smith |  | Center for Verification and Compliance | rsmith@cvc-center.example;+1 202 555 0147
    ⟦R. J. Smith⟧ a
    ⟦R.J. Smith⟧ a
    ⟦RJ Smith⟧ a
    ⟦RJS⟧ a
    ⟦R.J.S.⟧ a
    ⟦Smith RJ⟧ a
    ⟦Smith, R. J.⟧ a
    ⟦Smith, Robert J.⟧ a
    ⟦Smith, Bob⟧ a
    ⟦Bob⟧ a
    ⟦Bobby⟧ a
    ⟦Rob⟧'s a
    ⟦bsmith⟧ a
    ⟦Sm1th⟧ a
    ⟦5mith⟧ a
    ⟦Srnith⟧ a
    ⟦Smyth⟧ a
    ⟦Smithian⟧ a
    ⟦Smithites⟧ a
    anti-⟦Smith⟧ a
    ⟦Smith/⟧Jones
    ⟦S-m-i-t-h⟧ a
    ⟦S_m_i_t_h⟧ a
    ⟦S/m/i/t/h⟧ a
    ⟦S, m, i, t, h⟧ a
    ⟦Smi-↵th⟧ a
    ⟦Smi↵th⟧ a
    ⟦Smi\↵th⟧ a
    ⟦Smi=↵th⟧ a
    > ⟦Rob-↵> ert↵> Smith⟧ a
    ⟦| Robert | Smith |⟧
    <td>⟦Robert</td>↵  <td>Smith⟧</td>
    ⟦(202) 555-0147⟧
    ⟦2025550147⟧
    ⟦+1-202-555-0147⟧
    ⟦cvc-center⟧.example
    ⟦rsmith⟧ a
    ⟦RSmith⟧ a
    ⟦rjsmith⟧@x.example
    ⟦robert.j.smith⟧@x.example
    ⟦Robert_J_Smith⟧
    ⟦RobertSmith42⟧
    ⟦smith.robert⟧@x
    ⟦Centre for Verification & Compliance⟧ a
    ⟦Verification and Compliance Center⟧ a
    the ⟦CVC⟧ a
    the ⟦C.V.C.⟧ a
    the ⟦Ctr for Verification and Compliance⟧ a
    the ⟦Verification and Compliance⟧ people
    Mr. and ⟦Mrs. Smith⟧
    ⟦Smith⟧ &amp; Jones
    ⟦Sm&iacute;th⟧
    ⟦S&#109;ith⟧
    ⟦S&amp;#109;ith⟧
    ⟦S&amp;amp;#109;ith⟧
    ⟦S&#109ith⟧
    ⟦%53%6d%69%74%68⟧
    ⟦%2553mith⟧
    ⟦Sm\u0069th⟧
    ⟦Sm\\u0069th⟧
    ⟦Sm\x69th⟧
    ⟦S**mi**th⟧
    ⟦S*m*ith⟧
    ⟦S`m`ith⟧
    ⟦S~~m~~ith⟧
    ⟦S[m](http://x.y/z "t")ith⟧
    ⟦S![m](http://x.y/z)ith⟧
    ⟦S<!-- x -->mith⟧
    ⟦S<b class="a > b">mith⟧
    ⟦S&lt;b&gt;mith⟧
    ⟦Smi&shy;th⟧
    ⟦Smi&zwnj;th⟧
    ⟦Smi&ZeroWidthSpace;th⟧
    ⟦Robert&nbsp;Smith⟧
    ⟦smіth⟧
    ⟦SМITH⟧
    ⟦ꜱᴍɪᴛʜ⟧
    ⟦ˢᵐⁱᵗʰ⟧
    ⟦Ⓢⓜⓘⓣⓗ⟧
    ⟦𝕾𝖒𝖎𝖙𝖍⟧
    ⟦S̸m̸i̸t̸h̸⟧
    ⟦htimS⟧ a
    ⟦Roberts⟧ a
    ⟦Roberto⟧ a
    = Samuel Okonjo-Reyes | | Ridgemont University | sor@ridgemont.example | Sam Okonjo-Reyes;Prof. Okonjo-Reyes
    ⟦Okonjo⟧ s
    ⟦Reyes⟧ s
    ⟦Okonjo Reyes⟧ s
    ⟦OkonjoReyes⟧ s
    ⟦S. O.-R.⟧ s
    ⟦S.O.R.⟧ s
    ⟦SOR⟧ s
    ⟦Sammy⟧ s
    ⟦S. Reyes⟧ s
    ⟦samreyes⟧ s
    ⟦sreyes⟧ s
    ⟦sokonjo⟧ s
    ⟦Okonjo–Reyes⟧ s
    ⟦Okonjo‑Reyes⟧ s
    ⟦RU⟧ s
    ⟦Ridgemont⟧ s
    ⟦Ridgmont⟧ s
    ⟦Ridgemont U.⟧ s
    ⟦Univ. of Ridgemont⟧ s
    ⟦University of Ridgemont⟧ s
    = Ruth Abernethy | | Calloway Institute for Security and Technology | | Ambassador Abernethy
    ⟦Abernathy⟧ s
    ⟦Aber-↵nethy⟧ s
    ⟦Aber↵nethy⟧ s
    ⟦ABERNETHY⟧ s
    ⟦Ruthie⟧ s
    ⟦Amb. R. Abernethy⟧ s
    ⟦CIST⟧ s
    ⟦Calloway⟧ s
    ⟦Security and Technology⟧ s
    ⟦ruth.abernethy+x@mail.example⟧ s
    = Priya Venkataraman | | Northfield Evaluation Laboratory | priya@northfield-eval.example
    ⟦Venkata Raman⟧ s
    ⟦Venkat⟧ s
    ⟦V. Priya⟧ s
    ⟦NEL⟧ s
    ⟦Northfield⟧ s
    ⟦pvenkataraman⟧ s
    ⟦venkataramanp⟧ s
    ⟦Venkataramán⟧ s
    ⟦Vεnkαtαrαmαn⟧ s
    ⟦Vеnkаtаrаmаn⟧ s
    ⟦Venkatarmaan⟧ s
    = Will Green | | Ministry of Foreign Affairs
    ⟦Will⟧, his wife said
    [Name: ⟦Will⟧], the text is fine
    the ⟦foreign ministry⟧ agreed
    = Jonas Park | | IFRI;Institute for National Security Studies
    write to ⟦jpark⟧ about it
    write to ⟦j.park⟧ about it
    write to ⟦j_park⟧ about it
    the man from ⟦Ifri⟧ said
    the man from ⟦I_FR_I⟧ said
    the man from the ⟦Inst. for National Security Studies⟧ said
    = Anna Hohenstein | | Konrad-Adenauer-Stiftung;Stockholm International Peace Research Institute (SIPRI)
    work at ⟦KAS⟧ and so on
    work at the ⟦Adenauer⟧ house
    work at ⟦Stockholm International Peace Research Institute⟧ and so on
    = !Project Nightjar
    ⟦project nightjar⟧ a
    ⟦Nightjar⟧ a
    ⟦Night-jar⟧ a
    ⟦N1ghtjar⟧ a
    ⟦nightjars⟧ a
    ⟦PN⟧ a
    ⟦nigthjar⟧ a
    = Quentin Zzyzx | | | fox on signal
    write to ⟦fox on signal⟧ first
    Write to ⟦Fox on Signal⟧ first
    = Quentin Zzyzx | | | the red house by the lake
    we said ⟦the red house by the lake⟧ there
    We met in ⟦the red↵house by the lake⟧.
    = Quentin Zzyzx | | | Red Lion, back room
    in ⟦red lion, back room⟧ at six
    in ⟦Red Lion (back room)⟧ at six
    = Quentin Zzyzx | | | ask for Fox at the bar;fox
    so ⟦ask for fox at the bar⟧ then
    and then ⟦Fox⟧ came
    = Quentin Zzyzx | | | flat 5, 12 park lane
    lives at ⟦flat 5, 12 park lane⟧ now
    = !翠鸟计划
    关于⟦翠鸟⟧的进展
    关于 ⟦cuì niǎo⟧ 的进展
    关于 ⟦Cuiniao jihua⟧ 的进展
    = !Operation Grey Heron
    News of ⟦Grey Heron⟧ came
    News of ⟦Gray Heron⟧ came
    = !Project Nightfall
    News of ⟦Nightfall⟧ came
    = !Silver Birch
    news of ⟦Sliver Birch⟧ came
    news of ⟦Silver Brich⟧ came
    """#)
}
