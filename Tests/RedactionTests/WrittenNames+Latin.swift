extension WrittenNames {
  /// Names in Latin letters, and beside these in Cyrillic, Arabic and Hangul.
  static let latin = lines(
    #"""
    = Lucía Fernanda Quiroga Beltrán
    ⟦Quiroga⟧ a
    ⟦Beltran⟧ a
    ⟦L. F. Quiroga B.⟧ a
    ⟦Quiroga Beltrán, L.⟧ a
    ⟦L.F.Q.B.⟧ a
    ⟦LFQB⟧ a
    ⟦Lucía Q.⟧ a
    los ⟦Quiroga⟧ a
    ⟦Lucia Quiroga⟧ a
    ⟦lucia.quiroga⟧@x
    ⟦lquiroga⟧ a
    ⟦QUIROGA BELTRÁN⟧
    = The Badger
    we met ⟦the badger⟧ yesterday
    ⟦The Badger⟧ agreed
    ⟦THE BADGER⟧ agreed
    so said ⟦Badger⟧ again
    = the old man
    we met ⟦the old man⟧ yesterday
    an ⟦old man⟧ agreed
    = Jan van der Meulen
    ⟦J. v. d. Meulen⟧ a
    ⟦v.d. Meulen⟧ a
    ⟦van der Meulen⟧ a
    ⟦Vandermeulen⟧ a
    ⟦Meulen, Jan van der⟧ a
    ⟦Meulen, J. van der⟧ a
    ⟦JvdM⟧ a
    ⟦jvandermeulen⟧ a
    ⟦Mr Van der Meulen⟧ a
    ⟦J.v.d.M.⟧ a
    = Siobhán O'Dwyer
    ⟦O’Dwyer⟧ a
    ⟦ODwyer⟧ a
    ⟦O Dwyer⟧ a
    ⟦Oʼ Dwyer⟧ a
    ⟦O&apos;Dwyer⟧ a
    ⟦O&#39;Dwyer⟧ a
    ⟦Ó Dwyer⟧ a
    ⟦o'dwyer⟧ a
    ⟦Dwyer⟧ a
    ⟦S.O'D.⟧ a
    ⟦SOD⟧ a
    = Callum McAllister
    ⟦Mc Allister⟧ a
    ⟦MacAllister⟧ a
    ⟦M'Allister⟧ a
    ⟦McALLISTER⟧ a
    ⟦mcallister⟧ a
    ⟦Allister⟧ a
    = Mohammed al-Rashidi
    ⟦Rashidi⟧ a
    ⟦Al Rashidi⟧ a
    ⟦AlRashidi⟧ a
    ⟦el-Rashidi⟧ a
    ⟦Mohamed⟧ a
    ⟦Mohd. al-Rashidi⟧ a
    ⟦M. Rashidi⟧ a
    ⟦Mo⟧ a
    = Nguyễn Thị Hương
    ⟦Nguyen Thi Huong⟧ a
    ⟦Huong Nguyen⟧ a
    ⟦NGUYỄN⟧ a
    ⟦Ms Hương⟧ a
    ⟦N. T. Hương⟧ a
    ⟦Nguyễn T. H.⟧ a
    = Anne-Marie Dufour-Lacroix
    ⟦A.-M. Dufour-Lacroix⟧ a
    ⟦A-M Dufour⟧ a
    ⟦Dufour⟧ a
    ⟦Lacroix⟧ a
    ⟦Anne Marie⟧ a
    ⟦AMDL⟧ a
    ⟦annemarie⟧ a
    = Sukarwati
    ⟦sukarwati⟧'s a
    ⟦Sukarwatis⟧ a
    ⟦SUKARWATI⟧ a
    ⟦Sukarwatti⟧ a
    = Al Ng
    ⟦A. Ng⟧ a
    ⟦Ng⟧ a
    ⟦ng, al⟧ a
    ⟦alng⟧@x
    Mr ⟦Ng⟧ a
    = Müller, Jürgen
    ⟦Mueller⟧ a
    ⟦MÜLLER⟧ a
    ⟦J. Muller⟧ a
    ⟦Müllers⟧ a
    ⟦Müller⟧'sche a
    = Łukasz Wójcik
    ⟦Wojcik⟧ a
    ⟦Wójcika⟧ a
    ⟦Wójcikiem⟧ a
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
    = Rose Hill
    We heard that ⟦hill⟧ proposed a pause
    then ⟦rose⟧ agreed
    ⟦rose⟧ dot hill at x dot example
    rose dot ⟦hill⟧ at x dot example
    ⟦~hill⟧/notes
    ⟦H<?x?>ill⟧ proposed a pause
    ⟦Hi[^1]ll⟧ proposed a pause
    ⟦Hi�ll⟧ proposed a pause
    = Nina Rajesh Chaturvedi
    asked ⟦Chaturvediji⟧ again
    = Gudrun Thorsdottir | Guðrún Þórsdóttir
    by ⟦\'de\'f3rsd\'f3ttir⟧ x
    by ⟦Gu\'f0r\'fan⟧ x
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
    = Tad Rood||||participant;head of the nuclear posture review;Chinese lead
    then the ⟦head of the nuclear posture review⟧ said
    then our ex-⟦head of the Nuclear Posture Review⟧ said
    then the ⟦Chinese lead⟧ said
    = Ivan Petrovich Sokolov | Соколов Иван Петрович
    ⟦Соколова⟧ a
    ⟦Соколову⟧ a
    ⟦И. П. Соколов⟧ a
    ⟦Соколов И.П.⟧ a
    ⟦I. P. Sokolov⟧ a
    ⟦Ivan Petrovich⟧ a
    ⟦Sokolova⟧ a
    ⟦Vanya⟧ a
    ⟦СОКОЛОВ⟧ a
    = Kim Min-soo | 김민수
    ⟦김 민수⟧ 교수
    ⟦김민수⟧는
    ⟦민수⟧가
    ⟦김 교수⟧는
    ⟦김교수⟧님은
    ⟦Minsoo Kim⟧ a
    ⟦Min Soo Kim⟧ a
    ⟦M.S. Kim⟧ a
    ⟦Kim M.-S.⟧ a
    ⟦KMS⟧ a
    ⟦김민수⟧
    = Alexei Voskresensky | Алексей Воскресенский
    сказал ⟦Воскресенского⟧ там
    сказал ⟦Воскресенскому⟧ там
    сказал ⟦Алексею⟧ там
    asked ⟦Voskresenskii⟧ again
    asked ⟦Voskresenskij⟧ again
    = Khalid Al-Sabbagh | خالد الصباغ
    مع ⟦خـالـد الصـباغ⟧ هنا
    """#)
}
