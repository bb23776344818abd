/// The style sheet of the HTML report.
///
/// System faces, one measure of text, colours as custom properties with a dark set; charts keep a white
/// card in both, since their colours are chosen against white. Every pair of text and ground here is at
/// least 4.5 to 1.
enum ReportStyles {
  static let sheet: StaticString = """
    :root{color-scheme:light dark;--ink:#14181c;--muted:#49525a;--paper:#fff;--ground:#f3f4f1;--line:#ccd2d6;--accent:#12436d;--soft:#e9eff4;--alert:#942514;--alert-ground:#fdf0ed;--caution:#5a4300;--caution-ground:#fff5d9;--focus:#12436d}
    @media screen and (prefers-color-scheme:dark){:root{--ink:#e9ecee;--muted:#b6c0c8;--paper:#1c2329;--ground:#12171b;--line:#414d57;--accent:#9ccaf0;--soft:#22313d;--alert:#ffb4a6;--alert-ground:#3a1a14;--caution:#ffe08a;--caution-ground:#352b0c;--focus:#ffd54a}}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
    body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
    .wrap{max-width:66rem;margin-inline:auto;padding-inline:1.5rem}
    a{color:var(--accent);text-underline-offset:.15em}
    a:hover{text-decoration-thickness:.15em}
    :focus-visible{outline:3px solid var(--focus);outline-offset:3px}
    main:focus{outline:none}
    .skip{position:absolute;left:-999rem;background:var(--paper);padding:.75rem 1.25rem;z-index:3}
    .skip:focus{left:1rem;top:1rem}
    h1,h2,h3,h4{line-height:1.2;text-wrap:balance;margin:0}
    h1{font-size:clamp(1.9rem,1.3rem + 2.6vw,3rem);letter-spacing:-.015em}
    h2{font-size:clamp(1.5rem,1.2rem + 1.3vw,2.05rem);letter-spacing:-.01em}
    h3{font-size:1.35rem}
    h4{font-size:1rem}
    p,ul,ol,dl{margin:.75rem 0}
    .eyebrow{display:block;margin:0 0 .35rem;color:var(--muted);font-size:.9375rem;font-weight:600;letter-spacing:.01em;line-height:1.3}
    .banner{background:var(--alert-ground);color:var(--alert);border-block:2px solid var(--alert);padding:.7rem 1.5rem;text-align:center}
    .masthead{background:var(--paper);border-top:8px solid #12436d;border-bottom:1px solid var(--line);padding-block:1.75rem 1.4rem}
    .subtitle{font-size:1.2rem;color:var(--muted);margin:.6rem 0 0}
    .facts{display:flex;flex-wrap:wrap;gap:.75rem 3rem;margin:1.1rem 0 0}
    .facts dt{color:var(--muted);font-size:.9375rem}
    .facts dd{margin:0;font-weight:600}
    .glance{padding-top:2.25rem}
    .cards{display:grid;gap:1.25rem;margin-top:1.1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr))}
    .card{background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:1.3rem 1.4rem 1rem;display:grid;gap:1rem 2rem;grid-row:span 3;grid-template-rows:subgrid}
    .card h3{font-size:1.2rem}
    .card p{margin:0}
    .card .chart{width:100%;max-width:18.2rem}
    .contents{padding-block:2.5rem .5rem}
    .contents h2{font-size:1.2rem;letter-spacing:0}
    .contents ol{list-style:none;padding:0;margin:.6rem 0 0}
    .contents>ol>li{padding-block:.3rem}
    .contents>ol>li>a{font-weight:600}
    .contents details{margin:.25rem 0 .5rem}
    .contents summary{color:var(--muted);font-size:.9375rem;cursor:pointer;width:max-content;padding-block:.15rem}
    .contents details ol{margin:.4rem 0 0;padding-left:1rem;border-left:2px solid var(--line)}
    .contents details li{padding-block:.28rem;max-width:52rem}
    .by{display:block;font-size:.9375rem;color:var(--muted)}
    .patterns{position:absolute}
    .part{padding-block:2.5rem .5rem}
    .part+.part{border-top:1px solid var(--line);margin-top:1.5rem}
    .part-head{max-width:44rem;margin-bottom:1.5rem}
    .prose>p,.prose>dl,.prose>ul,.prose>div{max-width:44rem}
    .prose>h3{margin:2rem 0 .5rem}
    .isnot{background:var(--soft);border-left:5px solid var(--accent);padding:1.1rem 1.4rem;margin:2rem 0}
    .isnot ul{margin-bottom:0;padding-left:1.2rem}
    .isnot li+li{margin-top:.35rem}
    .figure{background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:1.9rem 2rem 1.5rem;margin:0 0 1.75rem}
    .group{border-top:1px solid var(--line);margin-top:1.75rem;padding-top:1.4rem}
    .group h4{font-size:1.15rem}
    .group>p{max-width:46rem}
    .group .aside{font-size:.9375rem}
    .group .asked{color:var(--muted);margin:.25rem 0 .6rem}
    .sentence{font-size:1.1875rem;line-height:1.5;max-width:46rem;margin:.7rem 0 1rem}
    .caution{display:inline-block;background:var(--caution-ground);color:var(--caution);border:1px solid;border-radius:4px;padding:.15rem .65rem;margin:0 0 .75rem;font-size:.9375rem;font-weight:600}
    .meta{margin:.2rem 0;max-width:46rem;color:var(--ink);font-size:1rem}
    .meta b,.source b{color:var(--muted);font-weight:600;margin-right:.4em}
    .aside{color:var(--muted)}
    .pair,.stack{margin-top:1.4rem;display:grid;gap:1.75rem 2.25rem;grid-template-columns:minmax(0,1fr)}
    .chart{background:#fff;color:#0b0c0c;forced-color-adjust:none;border-radius:4px;max-width:43rem}
    .chart svg{display:block;width:100%;height:auto;overflow:visible;fill:#0b0c0c;font-family:Arial,Helvetica,"Liberation Sans",sans-serif}
    .narrow{display:none}
    .nochart{background:var(--soft);padding:1rem 1.25rem;margin:0;max-width:46rem}
    .scroll{overflow-x:auto;max-width:100%}
    .twin{min-width:0}
    table{border-collapse:collapse;width:100%;font-size:1rem;line-height:1.4}
    caption{text-align:left;font-size:.9375rem;color:var(--muted);padding-bottom:.6rem}
    caption span{display:block;position:sticky;left:0;max-width:min(46rem,calc(100vw - 2.4rem))}
    th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line);font-weight:400}
    thead th{font-weight:600;border-bottom:2px solid var(--ink);vertical-align:bottom}
    .fig td{white-space:nowrap}
    .number,.fig td,.fig thead th+th{text-align:right;font-variant-numeric:tabular-nums;padding:.5rem 0 .5rem .75rem}
    .base th,.base td{color:var(--muted)}
    .part-row th{padding-left:1.25rem;color:var(--muted)}
    .total th,.total td{font-weight:600}
    .plain{max-width:44rem}
    .stack table{width:auto;min-width:min(100%,34rem)}
    .stack thead th+th{min-width:6.5rem}
    .net th,.net td{font-weight:600}
    .grouped tbody th{min-width:8.5rem}
    .pair .grouped{font-size:.9375rem}
    .pair .grouped tbody th{min-width:7rem}
    .marks{font-size:.9375rem;color:var(--muted);margin:0 0 .8rem}
    .nets{margin-top:1.2rem;font-weight:600}
    .figure h3+.meta{margin-top:.7rem}
    .notes{margin-top:1.4rem;font-size:.9375rem;max-width:46rem}
    .notes h4{font-size:.9375rem;color:var(--muted)}
    .notes ul,.findings{margin:.3rem 0 0;padding-left:1.15rem}
    .notes li+li,.findings li+li{margin-top:.25rem}
    .source{border-top:1px solid var(--line);margin:1.25rem 0 0;padding-top:.8rem;font-size:.9375rem;color:var(--muted)}
    .terms dt{font-weight:600;margin-top:1rem}
    .terms dd{margin:.15rem 0 0}
    .back{font-size:.9375rem}
    .colophon{border-top:1px solid var(--line);margin-top:2.5rem;padding-block:1.5rem 3rem;font-size:.9375rem;color:var(--muted)}
    .colophon h2{font-size:1.0625rem;letter-spacing:0}
    .colophon dd{overflow-wrap:anywhere}
    @media screen and (min-width:62rem){.pair{grid-template-columns:minmax(0,1.45fr) minmax(0,1fr);align-items:start}.pair:has(.grouped){grid-template-columns:minmax(0,1.2fr) minmax(0,1fr)}}
    @media (min-width:38.01rem){.card:only-child{grid-template-columns:18.2rem minmax(0,1fr);grid-template-rows:auto 1fr;grid-row:auto}.card:only-child .chart{grid-row:1/3;grid-column:1}}
    @media screen and (max-width:38rem){
    .wrap{padding-inline:.9rem}
    .figure{margin-inline:-.9rem;border-inline:0;border-radius:0;padding:1.5rem .9rem 1.2rem}
    .chart.wide{display:none}
    .chart.narrow{display:block;max-width:26rem}
    .masthead{padding-block:1.75rem 1.25rem}
    .facts{gap:.75rem 2rem}
    table{font-size:.9375rem}
    .meaning{display:none}
    .single td{white-space:normal}
    .plain,.single{overflow-wrap:anywhere}
    .stack thead th+th{min-width:0}
    .card{margin-inline:-.9rem;border-inline:0;border-radius:0;padding-inline:.9rem}
    }
    @media screen and (prefers-color-scheme:dark){.chart{padding:1rem}}
    @media (forced-colors:active){.figure,.card,.banner,.caution,.isnot{border:1px solid}}
    @media print{
    @page{size:A4;margin:17mm 16mm 16mm}
    :root{color-scheme:light}
    body{background:#fff;font-size:10.5pt;line-height:1.45}
    .wrap{max-width:none;padding:0}
    .masthead{border-top-width:4px;padding-block:8mm 6mm;print-color-adjust:exact}
    h1{font-size:26pt}h2{font-size:18pt}h3{font-size:13.5pt}
    .skip,.back{display:none}
    a{color:inherit;text-decoration:none}
    .contents{break-before:page;padding:0}
    .contents summary,.by{display:none}
    .contents details::details-content{display:block;content-visibility:visible;block-size:auto}
    .glance{padding-top:6mm}
    .glance .cards{gap:4mm;margin-top:3mm;grid-template-columns:repeat(auto-fit,minmax(50mm,1fr))}
    .glance .card{padding:3mm;break-inside:avoid;border-color:#8a9299;gap:2mm 6mm}
    .card h3{font-size:11.5pt}
    .glance .card .chart{max-width:50mm}
    .part{break-before:page;border:0!important;padding-block:0;margin:0!important}
    .prose{break-before:auto;padding-top:9mm}
    .part-head{margin-bottom:5mm}
    .figure{border:0;border-top:1px solid #8a9299;border-radius:0;padding:4mm 0 5mm;margin:0}
    .lead .chart,.group>p:not(.aside){break-after:avoid}
    .lead,.group table,h1,h2,h3{break-inside:avoid}
    .group{margin-top:5mm;padding-top:4mm}
    .sentence{font-size:11.5pt}
    h1,h2,h3,h4,caption,thead,.meta,.sentence,.marks{break-after:avoid}
    .chart{break-inside:avoid;max-width:112mm;print-color-adjust:exact}
    .chart.narrow{display:none}
    tr,li,.isnot{break-inside:avoid}
    h2+p,dt{break-after:avoid}
    .notes,.source,.reconciliation{break-inside:avoid}
    .source{break-before:avoid}
    thead{display:table-header-group}
    .scroll{overflow:visible}
    table{font-size:9.5pt}
    th,td,.number,.fig td,.fig thead th+th{padding-block:.8mm}
    p,ul,ol,dl{margin-block:2mm}
    .source,.notes{margin-top:3mm;padding-top:2mm;font-size:9pt}
    .pair,.stack{gap:5mm;margin-top:4mm;display:block}
    .twin{margin-top:4mm}
    .isnot,.caution{print-color-adjust:exact}
    .banner{position:fixed;top:0;left:0;right:0;z-index:2;padding:1.5mm;border-width:1px;background:#fff;font-size:9pt;print-color-adjust:exact}
    body:has(>.banner){padding-top:12mm;-webkit-box-decoration-break:clone;box-decoration-break:clone}
    }
    """
}
