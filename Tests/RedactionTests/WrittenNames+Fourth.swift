extension WrittenNames {
  /// Raised letters, style sheets, slips in an emphasis, titles and lists in Chinese, Japanese
  /// names, offices.
  static let fourth = #"""
    = Xie Xiaodong
    we met ⟦X<sub>ie⟧</sub> there
    we met ⟦X<sup>iaodong⟧</sup> there
    we met ⟦Xie<sup>2</sup> Xiaodong⟧ there
    we met ⟦Xie<sup>a</sup> Xiaodong⟧ there
    we met ⟦Xie<sup>note</sup> Xiao<sub>ab</sub>dong⟧ there
    we met ⟦\58 ie\20 Xiaodong⟧ there
    = William Hartwell
    <style>.q::before{content:'⟦\48\61\72\74\77\65\6c\6c⟧'}</style>
    as ⟦\000048\000061\000072\000074\000077\000065\00006c\00006c ⟧said
    as ⟦\48 \61 \72 \74 \77 \65 \6c \6c ⟧said
    as ⟦\48 artwell⟧ said
    it was ⟦Ha**twell**⟧ again
    it was ⟦Ha<b>rtwlel⟧</b> again
    it was ⟦Har-twlel⟧ again
    we saw ⟦Hart+well⟧ there
    we saw ⟦Hart&well⟧ there
    we saw ⟦Hart/well⟧ there
    we saw ⟦Hart!well⟧ there
    we saw ⟦Hart→well⟧ there
    we saw ⟦Hart🙂well⟧ there
    we saw ⟦Ha🙂rt🙂well⟧ there
    then ⟦William Hartwell III⟧ agreed
    then ⟦Hartwell, PhD⟧, agreed
    = Mary-Kate O'Shaughnessy
    then ⟦O'Shaughnsesy⟧ said
    then ⟦O’Sh**aughnsesy**⟧ said
    = Shan Zhiyuan|单志远
    后来⟦单部⟧说不行
    后来⟦单常委⟧说不行
    后来⟦单检察长⟧说不行
    后来⟦单行长⟧说不行
    后来⟦单舰长⟧说不行
    后来⟦单教练⟧说不行
    后来⟦单总工⟧说不行
    后来⟦单首席⟧说不行
    ⟦单⟧、查、解三位先后发言
    与⟦单⟧、查两位教授谈过
    查、⟦单⟧两位教授谈过
    查、⟦单⟧等人谈过
    = Yukiko Hasegawa|長谷川由紀子
    听说⟦由紀子⟧已经回去了
    会上⟦長谷川教授⟧表示同意
    会上⟦长谷川先生⟧表示同意
    后来⟦由纪子长谷川⟧说
    = Taro Yamada|山田太郎
    会上⟦山田教授⟧表示同意
    后来⟦太郎⟧说不行
    = Zha Huimin|查慧敏|Institute of Polar Climate;极地气候研究所;Galway Climate Observatory (GCO)
    由⟦极地所⟧主办
    see #⟦GCO⟧ there
    = Tad Rood||||participant;head of the nuclear posture review;Chinese lead
    then the ⟦head of the nuclear posture review⟧ said
    then our ex-⟦head of the Nuclear Posture Review⟧ said
    then the ⟦Chinese lead⟧ said
    """#.split(separator: "\n").map(String.init)
}
