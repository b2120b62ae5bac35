extension WrittenNames {
  /// Further people.
  static let second = #"""
    = Wang Wei | 王伟 | Tsinghua University;清华大学 | wangwei88@mail.example
    ⟦王 伟⟧说
    ⟦王↵伟⟧说
    > ⟦王↵> 伟⟧说
    ⟦王<br>伟⟧说
    ⟦王**伟**⟧说
    ⟦**王**伟⟧说
    ⟦王、伟⟧说
    ⟦王-伟⟧说
    ⟦王_伟⟧说
    ⟦王|伟⟧说
    ⟦王伟教授⟧说
    ⟦伟·王⟧说
    ⟦王Ｗei⟧说
    ⟦王WEI⟧说
    ⟦王偉⟧说
    ⟦王緯⟧说
    ⟦Wei WANG⟧ s
    ⟦Wang W⟧ s
    ⟦WangW⟧ s
    ⟦W Wang⟧ s
    ⟦W.Wang⟧ s
    ⟦wwang⟧ s
    ⟦wei_wang⟧ s
    ⟦weiwang⟧ s
    ⟦WeiWang⟧ s
    ⟦Wáng⟧ s
    ⟦wang1 wei1⟧ s
    ⟦Wang (王)⟧ s
    ⟦Wang/Wei⟧ s
    ⟦Wang: Wei⟧ s
    ⟦Wang Uei⟧ s
    ⟦WÀNG WÉI⟧ s
    ⟦Wang Wey⟧ s
    ⟦Wang Weii⟧ s
    ⟦Wan Wei⟧ s
    ⟦Whang Wei⟧ s
    ⟦Comrade Wang⟧ s
    ⟦Lao Wang⟧ s
    ⟦Xiao Wang⟧ s
    ⟦@tsinghua.edu.cn⟧ s
    ⟦Tsing Hua⟧ s
    ⟦Tsing-hua⟧ s
    ⟦Ts'inghua⟧ s
    ⟦清华大学⟧的
    ⟦清 华⟧的
    ⟦T.U.⟧ the
    ⟦wangwei88⟧ the
    ⟦wang-wei-88⟧ the
    ⟦#WangWei⟧ the
    ⟦mailto:wangwei88@mail.example⟧ the
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
    = Chen Li | 陈丽
    ⟦Chén Lì⟧ s
    ⟦Li Chen⟧ s
    ⟦chenli⟧ s
    ⟦陈莉⟧说
    ⟦陳麗⟧说
    ⟦Chan Li⟧ s
    ⟦Ch'en Li⟧ s
    ⟦CHEN L.⟧ s
    = Zhuge Liang | 诸葛亮
    ⟦诸葛先生⟧说
    ⟦諸葛亮⟧说
    ⟦Zhu Ge Liang⟧ s
    ⟦Liang Zhuge⟧ s
    ⟦Chu-ko Liang⟧ s
    ⟦ZGL⟧ s
    = José María Aznárez y Pérez
    ⟦Jose Maria Aznarez⟧ s
    ⟦Aznárez Pérez⟧ s
    ⟦J. M. Aznárez⟧ s
    ⟦Pepe Aznárez⟧ s
    ⟦Perez⟧ s
    = Abdul Rahman bin Hassan
    ⟦Abdulrahman⟧ s
    ⟦Abdul-Rahman⟧ s
    ⟦A. R. bin Hassan⟧ s
    ⟦Hassan⟧ s
    ⟦Abd al-Rahman⟧ s
    ⟦Hasan⟧ s
    = Tanaka Hiroshi | 田中浩
    ⟦田中⟧さん
    ⟦田中浩⟧は
    ⟦H. Tanaka⟧ s
    = Rose Hill
    We heard that ⟦hill⟧ proposed a pause
    then ⟦rose⟧ agreed
    ⟦rose⟧ dot hill at x dot example
    rose dot ⟦hill⟧ at x dot example
    ⟦~hill⟧/notes
    ⟦H<?x?>ill⟧ proposed a pause
    ⟦Hi[^1]ll⟧ proposed a pause
    ⟦Hi�ll⟧ proposed a pause
    = An Quan | 安全
    ⟦An⟧ proposed a pause
    = Will Green | | Ministry of Foreign Affairs
    ⟦Will⟧, his wife said
    [Name: ⟦Will⟧], the text is fine
    the ⟦foreign ministry⟧ agreed
    = Lin Huiyin | 林徽音
    会上，⟦林处⟧提出了方案
    会上，⟦林家⟧提出了方案
    会上，⟦林队⟧提出了方案
    会上，⟦林副⟧提出了方案
    会上，⟦林参事⟧提出了方案
    会上，⟦林专员⟧提出了方案
    会上，⟦林夫妇⟧提出了方案
    会上，⟦林父子⟧提出了方案
    我们听说⟦林○○⟧不同意
    我们听说⟦林□□⟧不同意
    """#.split(separator: "\n").map(String.init)
}
