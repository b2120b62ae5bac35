extension WrittenNames {
  /// People and bodies of further parts of the world, and what programs write around them.
  static let third = #"""
    = Wang Haoran | 王浩然 | Tsinghua University;中国科学院自动化研究所
    会议上⟦浩然⟧说，这个问题需要再研究
    据⟦浩然⟧介绍，双方同意继续讨论
    我们和⟦浩然⟧讨论了草案
    会议上⟦王教授浩然⟧说
    会议上⟦王公浩然⟧说
    会议上⟦浩然兄⟧说
    会议上⟦中国科学院⟧的人说
    会议上⟦中科院自动化所⟧的人说
    会议上⟦自动化研究所⟧的人说
    See ⟦T|s|i|n|g|h|u|a⟧ there
    Then ⟦Hao==ran⟧ spoke
    Then ⟦Hao(ran)⟧ spoke
    Then ⟦Hao<sup>2</sup>ran⟧ spoke
    <!-- ⟦Hao&#8203;ran⟧ -->
    <a title="⟦H&#97;oran⟧">x</a>
    [page](https://example.org/⟦H%61oran⟧)
    = Zhou Ming | 周明 | 中国现代国际关系研究院;新疆社会科学院
    听⟦现代国际关系研究院⟧的人说
    听⟦現代國際關係研究院⟧的人说
    听⟦新疆社科院⟧的人说
    = !翠鸟计划
    关于⟦翠鸟⟧的进展
    关于 ⟦cuì niǎo⟧ 的进展
    关于 ⟦Cuiniao jihua⟧ 的进展
    = !Operation Grey Heron
    News of ⟦Grey Heron⟧ came
    News of ⟦Gray Heron⟧ came
    = !Project Nightfall
    News of ⟦Nightfall⟧ came
    = Jonas Park | | IFRI;Institute for National Security Studies
    write to ⟦jpark⟧ about it
    write to ⟦j.park⟧ about it
    write to ⟦j_park⟧ about it
    the man from ⟦Ifri⟧ said
    the man from ⟦I_FR_I⟧ said
    the man from the ⟦Inst. for National Security Studies⟧ said
    = Nina Rajesh Chaturvedi
    asked ⟦Chaturvediji⟧ again
    = Alexei Voskresensky | Алексей Воскресенский
    сказал ⟦Воскресенского⟧ там
    сказал ⟦Воскресенскому⟧ там
    сказал ⟦Алексею⟧ там
    asked ⟦Voskresenskii⟧ again
    asked ⟦Voskresenskij⟧ again
    = Khalid Al-Sabbagh | خالد الصباغ
    مع ⟦خـالـد الصـباغ⟧ هنا
    = Gudrun Thorsdottir | Guðrún Þórsdóttir
    by ⟦\'de\'f3rsd\'f3ttir⟧ x
    by ⟦Gu\'f0r\'fan⟧ x
    = Anna Hohenstein | | Konrad-Adenauer-Stiftung;Stockholm International Peace Research Institute (SIPRI)
    work at ⟦KAS⟧ and so on
    work at the ⟦Adenauer⟧ house
    work at ⟦Stockholm International Peace Research Institute⟧ and so on
    = Nkechi Okwuosa
    then ⟦Nk℮chi⟧ spoke
    then ⟦NkechᏆ⟧ spoke
    then ⟦Nke︱chi⟧ spoke
    then ⟦Nke\/chi⟧ spoke
    then ⟦Nke\textbf{chi⟧} spoke
    = Ambassador (ret.) Thomas "Tip" O'Shaughnessy
    then ⟦Tom O'Shaughnessy⟧ spoke
    then ⟦T. O'Shaughnessy⟧ spoke
    = Ann Grolle (Minister of Fisheries and Oceans) [Gen. To Lam]
    then the ⟦minister of fisheries and oceans⟧ spoke
    then General ⟦Lam⟧ spoke
    = Ben S. Grolle
    then ⟦Ben⟧ left
    then ⟦Ben Grolle⟧ left
    then ⟦Grolle⟧ said so
    then ⟦S. Grolle⟧ said so
    then ⟦Grolle, S.⟧ left
    = Le Duc Anh
    then Mr ⟦Le⟧ left
    = Priscilla Hon
    then Ms ⟦Hon⟧ left
    = Hon Lik
    then Mr ⟦Hon⟧ left
    = Nguyen Van Am
    then Mr ⟦Am⟧ left
    = An Quan
    then ⟦An Quan⟧ spoke
    then ⟦Quan⟧ spoke
    write to ⟦an.quan⟧@example.org
    then ⟦Quan An⟧ spoke
    = The Anh Grolle
    then The ⟦Anh⟧ spoke
    then ⟦Grolle⟧ spoke
    = A. Brellow
    then ⟦Brellow⟧ spoke
    then ⟦A. Brellow⟧ spoke
    = Dean (Jimmy)
    then ⟦Dean⟧ spoke
    = !Silver Birch
    news of ⟦Sliver Birch⟧ came
    news of ⟦Silver Brich⟧ came
    """#.split(separator: "\n").map(String.init)
}
