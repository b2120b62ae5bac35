/// What ``WrittenNamesTests`` reads.
enum WrittenNames {
  /// A line with `=` begins a person: name, native name, bodies and contacts; `!` a protected term.
  /// ↵ is a line's end.
  static let first = #"""
    = Wang Wei | 王伟 | Tsinghua University;清华大学 | wangwei88@mail.example
    Then ⟦Wangs'⟧ view
    as ⟦ww⟧@x.example said
    the ⟦W. Wei⟧ memo
    the ⟦Wei W.⟧ memo
    the ⟦W.W.⟧ memo
    ⟦WW⟧: I agree
    file ⟦wang-wei⟧-cv.pdf sent
    see ⟦ㄨㄤˊ ㄨㄟ⟧ˇ there
    see ⟦W ang We i⟧ there
    see ⟦Wa ng⟧ there
    会上⟦王　伟⟧说
    会上⟦王/伟⟧说
    会上⟦王（伟⟧）说
    会上⟦王.伟⟧说
    姓⟦王⟧的那位
    据⟦王XX⟧说
    我和⟦伟哥⟧谈过
    ⟦王⟧sir不同意
    ⟦王Wei⟧不同意
    ⟦Wang 伟⟧不同意
    ⟦王⟧：我不同意
    ⟦王⟧、李二人
    ⟦W教授⟧不同意
    ⟦王院士⟧不同意
    ⟦王卫⟧不同意
    ⟦王薇⟧不同意
    ⟦&#29579;&#20255;⟧不同意
    ⟦&#x738B;&#x4F1F;⟧不同意
    ⟦%E7%8E%8B%E4%BC%9F⟧
    "⟦\u738b\u4f1f⟧"
    ⟦U+738B U+4F1F⟧
    \'⟦\xe7\x8e\x8b\xe4\xbc\x9f⟧
    ⟦\347\216\213\344\274\237⟧
    <ruby>⟦王<rt>wáng</rt>伟⟧<rt>wěi</rt></ruby>
    [b]⟦Wa[/b]ng Wei⟧
    ⟦W<span style="display:none">xx</span>ang Wei⟧
    \textbf{⟦Wa}ng Wei⟧
    ⟦V2FuZyBXZWk=⟧
    ⟦57616e6720576569⟧
    ⟦Jnat Jrv⟧
    ⟦THU⟧ professor
    ⟦清大⟧的教授
    ⟦清华⟧的教授
    ⟦清華大學⟧的教授
    the ⟦Tsinghua⟧ team
    ⟦Tsinghua⟧-based scholar
    ⟦Tsinghua Univ.⟧ scholar
    ⟦TsinghuaUniversity⟧
    ⟦ProfWang⟧ wrote
    ⟦profwang⟧ wrote
    Mr ⟦W.⟧ disagreed
    Prof. ⟦W⟧ disagreed
    ⟦Wong Wei⟧ disagreed
    ⟦WANG, Wei⟧ disagreed
    ⟦Wang (Wei)⟧ disagreed
    ⟦Ｗａｎｇ⟧ disagreed
    ⟦ⓦⓐⓝⓖ ⓦⓔⓘ⟧ disagreed
    ⟦🅦🅐🅝🅖 🅦🅔🅘⟧ disagreed
    ⟦🇼🇦🇳🇬 🇼🇪🇮⟧ disagreed
    ⟦Ԝаng Wеі⟧ disagreed
    ⟦VVANG VVEI⟧ disagreed
    ⟦\/\/ang Wei⟧ disagreed
    ⟦W@ng W€i⟧ disagreed
    ⟦iew gnaw⟧ disagreed
    ⟦wángwěi⟧ disagreed
    ⟦wang2wei3⟧ disagreed
    ⟦Wang²Wei³⟧ disagreed
    = Zhang Xiaoming | 张晓明
    ⟦X. M. Zhang⟧ a
    ⟦X.-M. Zhang⟧ a
    ⟦Zhang XM⟧ a
    ⟦XM Zhang⟧ a
    ⟦ZXM⟧ a
    by ⟦zxm⟧ a
    ⟦Zhang Xiao-ming⟧ a
    ⟦Zhang, X.⟧ a
    ⟦Xiao Ming Zhang⟧ a
    ⟦xiaoming.zhang⟧ a
    ⟦zhangxm⟧@x.example
    ⟦xmzhang⟧@x.example
    会上⟦晓明⟧说
    会上⟦小明⟧说
    会上⟦張曉明⟧说
    会上⟦张小明⟧说
    会上⟦弓长张⟧说
    会上⟦小张⟧说
    会上⟦张工⟧说
    会上⟦老张⟧说
    ⟦Zhang Xiaomin⟧ a
    ⟦Zhang Xiao Min⟧ a
    ⟦Chang Hsiao-ming⟧ a
    ⟦Cheung Xiaoming⟧ a
    ⟦明明⟧
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
    = Chen Kuo-wei | 陳國維
    ⟦陈国维⟧说
    ⟦国维⟧说
    ⟦Chen Guowei⟧ a
    ⟦K.W. Chen⟧ a
    ⟦Kuowei Chen⟧ a
    = Shan Lüping | 单律萍
    ⟦Shan Lyuping⟧ a
    ⟦Shan Lvping⟧ a
    ⟦Dan Luping⟧ a
    = Ouyang Jianguo | 欧阳建国
    ⟦欧阳⟧的意见
    ⟦欧阳先生⟧说
    ⟦歐陽⟧说
    ⟦建国同志⟧说
    ⟦Ou-yang⟧ a
    ⟦OYJG⟧ a
    = !Project Nightjar
    ⟦project nightjar⟧ a
    ⟦Nightjar⟧ a
    ⟦Night-jar⟧ a
    ⟦N1ghtjar⟧ a
    ⟦nightjars⟧ a
    ⟦PN⟧ a
    ⟦nigthjar⟧ a
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
    """#.split(separator: "\n").map(String.init)
}
