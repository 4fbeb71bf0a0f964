extension HTMLReport {
  /// The style of the page: light and dark, wide and narrow, on paper.
  ///
  /// Every pair of a text and its
  /// ground keeps a contrast of 4.5; no meaning rests on a colour alone.
  static let style = """
    :root{color-scheme:light dark;--ground:#fff;--raised:#f5f6f8;--text:#1d2129;--dim:#565d69;\
    --line:#d5d9e0;--accent:#1f4f99;--on:#fff;--bar:#3b6fb6;--achieved:#1a6b3c;--nearly:#0b6480;\
    --partial:#805200;--missed:#b3201b;--underWay:#2a56a5;--behind:#87348f;--overdue:#8a1538;\
    --toMeasure:#59606b;--notDue:#646b76;--notEvaluable:#5a5490}
    @media (prefers-color-scheme:dark){:root{--ground:#14171c;--raised:#1e232b;--text:#e7eaef;\
    --dim:#a9b1bd;--line:#39414d;--accent:#8fbcff;--on:#0f1216;--bar:#6fa3ea;--achieved:#6fcf93;\
    --nearly:#6cc7e3;--partial:#e5b75a;--missed:#ff8d85;--underWay:#93b8f7;--behind:#e19ae8;\
    --overdue:#ff93ae;--toMeasure:#aeb6c2;--notDue:#a0a8b4;--notEvaluable:#b7b0f0}}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
    body{margin:0 auto;max-width:70rem;padding:0 1.25rem 3rem;background:var(--ground);\
    color:var(--text);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;\
    overflow-wrap:break-word}
    .skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--ground);padding:.5rem}
    a{color:var(--accent)}a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
    header{padding:2.5rem 0 1rem;border-bottom:3px solid var(--accent)}
    h1{font-size:2.2rem;line-height:1.15;margin:0 0 .5rem;letter-spacing:-.01em}
    header p{margin:.1rem 0;color:var(--dim);font-size:1.05rem}
    .notice{display:inline-block;margin-top:.9rem!important;padding:.35rem .8rem;\
    border:1px solid var(--partial);border-radius:.4rem;color:var(--partial)!important;font-weight:600}
    nav ol{list-style:none;margin:1rem 0;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem}
    nav a{display:inline-block;padding:.2rem 0}
    h2{font-size:1.5rem;line-height:1.25;margin:2.8rem 0 .8rem;padding-top:.6rem;color:var(--accent)}
    h3{font-size:1.15rem;line-height:1.3;margin:2rem 0 .6rem}
    h4{font-size:1rem;line-height:1.35;margin:0 0 .4rem}
    p{margin:.6rem 0;max-width:46rem}ul{padding-left:1.2rem}li{max-width:46rem}
    .facts{list-style:none;padding:0;display:grid;gap:.8rem;\
    grid-template-columns:repeat(auto-fit,minmax(8.75rem,1fr))}
    .facts li{background:var(--raised);border-radius:.6rem;padding:.9rem 1.1rem;max-width:none}
    .facts strong{display:block;font-size:1.9rem;line-height:1.15;font-weight:650}
    .facts span{display:block}.facts small,small{color:var(--dim);font-size:.85rem}
    table{border-collapse:collapse;width:100%;margin:1rem 0 1.6rem;font-size:.92rem;line-height:1.4}
    caption{text-align:left;font-weight:600;padding-bottom:.4rem;color:var(--dim)}
    th,td{text-align:left;vertical-align:top;padding:.5rem .7rem .5rem 0;border-bottom:1px solid var(--line)}
    thead th{font-weight:600;color:var(--dim);border-bottom:2px solid var(--line);vertical-align:bottom}
    tbody th{font-weight:600}.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
    th.title{width:36%}th.code{white-space:nowrap}tr.total>*{font-weight:650;border-bottom:0}
    .status{white-space:nowrap;font-weight:600;color:var(--text)}.sign{font-family:"DejaVu Sans",system-ui,sans-serif}
    .status.achieved{color:var(--achieved)}.status.nearly{color:var(--nearly)}\
    .status.partial{color:var(--partial)}.status.missed{color:var(--missed)}\
    .status.underWay{color:var(--underWay)}.status.behind{color:var(--behind)}\
    .status.overdue{color:var(--overdue)}.status.toMeasure{color:var(--toMeasure)}\
    .status.notDue{color:var(--notDue)}.status.notEvaluable{color:var(--notEvaluable)}
    svg{display:block}svg text{fill:var(--dim);font-size:12px}
    .bar{width:5.5rem;height:.3rem;margin:.25rem 0 0 auto}.bar .whole{fill:var(--line)}.bar .part{fill:var(--bar)}
    td.strip{min-width:16rem;width:46%}.strip svg{width:100%;height:auto}\
    .strip text{fill:var(--on);text-anchor:middle;font-size:13px}
    .strip g.achieved rect{fill:var(--achieved)}.strip g.nearly rect{fill:var(--nearly)}\
    .strip g.partial rect{fill:var(--partial)}.strip g.missed rect{fill:var(--missed)}\
    .strip g.underWay rect{fill:var(--underWay)}.strip g.behind rect{fill:var(--behind)}\
    .strip g.overdue rect{fill:var(--overdue)}.strip g.toMeasure rect{fill:var(--toMeasure)}\
    .strip g.notDue rect{fill:var(--notDue)}.strip g.notEvaluable rect{fill:var(--notEvaluable)}
    .counts{display:block;margin-top:.3rem;font-size:.85rem}.counts .status{margin-right:.6rem;font-weight:500}
    tr.area .word{display:none}
    .card{border:1px solid var(--line);border-radius:.6rem;padding:1rem 1.1rem;margin:0 0 1rem;\
    display:grid;grid-template-columns:minmax(0,1fr) minmax(0,26rem);gap:0 1.5rem}
    .card>h4,.card>.state{grid-column:1/-1}.card dl{grid-column:1;grid-row:3/9}
    .card .chart,.card .label,.card .history{grid-column:2}.card .code{color:var(--accent);margin-right:.3rem}
    .card .state{margin:0 0 .5rem;max-width:none}.card .degree{display:inline-block;margin:0 .6rem}\
    .card .bar{margin:.1rem 0 0}
    dl{margin:.3rem 0}dl div{display:grid;grid-template-columns:8.5rem 1fr;gap:.6rem;padding:.15rem 0}
    dt{color:var(--dim)}dd{margin:0;min-width:0;overflow-wrap:anywhere}.card dl,.card ul{font-size:.9rem}
    .label{margin:.3rem 0 0;color:var(--dim);font-size:.9rem}.history{list-style:none;margin:.2rem 0 0;padding:0}
    .chart{width:100%;height:auto}.axis{fill:none;stroke:var(--line)}\
    path.goal{stroke:var(--behind);stroke-width:1.5;stroke-dasharray:6 4;fill:none}\
    text.goal{fill:var(--behind)}.value{fill:none;stroke:var(--bar);stroke-width:2}\
    circle{fill:var(--bar)}.end{text-anchor:end}
    abbr{text-decoration:none;color:var(--partial);font-weight:700}
    footer{margin-top:3rem;border-top:1px solid var(--line);color:var(--dim);font-size:.85rem}
    @media screen and (max-width:48rem){h1{font-size:1.7rem}header{padding-top:1.5rem}nav ol{flex-direction:column}\
    nav a{padding:.35rem 0}
    .card{grid-template-columns:minmax(0,1fr)}.card>*{grid-column:1!important;grid-row:auto!important}
    table,caption,tbody,tr,td,tbody th{display:block;width:auto!important;min-width:0!important}
    thead{display:block;position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    tr{border:1px solid var(--line);border-radius:.5rem;padding:.5rem .8rem;margin-bottom:.7rem}
    th,td{border:0;padding:.2rem 0}td.number{text-align:left}
    td[data-label]{display:grid;align-items:baseline;grid-template-columns:7.5rem minmax(0,1fr);gap:.6rem}
    td[data-label]::before{content:attr(data-label);color:var(--dim);font-size:.85rem}
    td.title{display:block}td.title::before{display:none!important}.bar{margin-left:0}}
    @page{size:A4;margin:16mm 14mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);\
    font:8pt system-ui,sans-serif;color:#565d69}}
    @media print{:root{color-scheme:light;--ground:#fff;--raised:#f5f6f8;--text:#1d2129;--dim:#565d69;\
    --line:#d5d9e0;--accent:#1f4f99;--on:#fff;--bar:#3b6fb6;--achieved:#1a6b3c;--nearly:#0b6480;\
    --partial:#805200;--missed:#b3201b;--underWay:#2a56a5;--behind:#87348f;--overdue:#8a1538;\
    --toMeasure:#59606b;--notDue:#646b76;--notEvaluable:#5a5490}
    *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    body{font-size:9.5pt;max-width:none;padding:0}header{padding:0 0 .6rem}h1{font-size:20pt}\
    nav ol{margin:.5rem 0}h2{font-size:14pt;margin:1.1rem 0 .5rem;padding-top:0}.facts li{padding:.5rem .8rem}\

    h3{font-size:11.5pt;margin-top:1rem}h1,h2,h3,h4,caption{break-after:avoid}\
    tr,.card,.facts li{break-inside:avoid}thead{display:table-header-group}
    table{font-size:8.5pt;margin:.5rem 0 1rem}th,td{padding:.3rem .5rem .3rem 0}.skip,footer{display:none}a{color:inherit;text-decoration:none}
    table.short{break-inside:avoid}thead{break-after:avoid}.bar{width:3.2rem}td.strip{min-width:0}\
    #indicators .part{columns:2;column-gap:.8rem}#indicators h3{column-span:all;break-after:avoid}\
    .card{display:block;padding:.45rem .6rem;margin-bottom:.5rem}.card h4{font-size:9pt}\
    .card dl,.card ul,.label{font-size:7.5pt}dl div{grid-template-columns:6rem 1fr;padding:.04rem 0}\
    small{font-size:7.5pt}.card .bar{display:inline-block;width:3rem;margin:0 0 .15rem .4rem}\
    .facts{grid-template-columns:repeat(4,1fr)}\
    .facts strong{font-size:16pt}#indicators{break-before:page}}
    """
}
