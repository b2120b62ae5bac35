extension WrittenNames {
  /// Chinese and Japanese names, with bodies in Chinese characters.
  static let chinese = lines(
    #"""
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
    = Tanaka Hiroshi | 田中浩
    ⟦田中⟧さん
    ⟦田中浩⟧は
    ⟦H. Tanaka⟧ s
    = An Quan | 安全
    ⟦An⟧ proposed a pause
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
    """#)
}
