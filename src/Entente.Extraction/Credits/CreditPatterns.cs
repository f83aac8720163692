using System.Text.RegularExpressions;

namespace Entente.Extraction.Credits;

/// <summary>The forms of credits. The group <c>who</c> is the stretch that names the agencies, <c>place</c> what stands before it in a dateline.</summary>
internal static partial class CreditPatterns
{
    private const RegexOptions Exact = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    // Capitalised words, numbers and stops: a place, perhaps with its state, and a day.
    private const string Place = @"(?<place>" + PlaceWord + @"(?:[,:]?[ /]" + PlaceWord + @"){0,10}[,:]?)";
    private const string PlaceWord = @"(?:[\p{Lu}\d][\p{L}\p{M}\d.’'-]*|of|the|de|del|la|le|al|upon)";

    /// <summary>"GENEVA, May 3 (AP) — ", "(Reuters) - ", "Vienna (dpa) - ".</summary>
    [GeneratedRegex(@"^(?:" + Place + @"\s+)?\((?<who>[^()\d]{2,60})\)(?<mark>\s*(?:\.?\s*[-–—]+|:|\.)(?:\s|$)|\s*$|\s)", Exact)]
    public static partial Regex InBrackets();

    /// <summary>"MOSCOW, October 14. /TASS/."</summary>
    [GeneratedRegex(@"^" + Place + @"\s*/(?<who>[^/\d]{2,40})/", Exact)]
    public static partial Regex InSlashes();

    /// <summary>"SEOUL, May 3, AFP — ".</summary>
    [GeneratedRegex(@"^(?<place>\p{Lu}{3,30}[^()–—]{0,60}?)(?:,|\s[-–—]{1,2})\s+(?<who>[\p{L}-]+(?: [\p{L}-]+){0,3})\s+[-–—]{1,2}\s", Exact)]
    public static partial Regex BetweenMarks();

    /// <summary>"By Jane Roe, Associated Press", "From wire reports".</summary>
    [GeneratedRegex(@"^\W{0,3}(?:(?:(?i:text|report|words|written|story|analysis|reported|compiled) )?(?:By|BY|by)|From|FROM)\s*:?\s+(?<who>[^\n]{2,160})$", Exact)]
    public static partial Regex ByLine();

    /// <summary>"Source: AFP".</summary>
    [GeneratedRegex(@"^\W{0,3}(?i:sources?|agency|agencies|via)\s*:\s*(?<who>[^\n]{2,100})$", Exact)]
    public static partial Regex SourceLine();

    /// <summary>The end of a paragraph: "… he said. — AFP", "… he said. (Reuters)", "/AP/".</summary>
    [GeneratedRegex(@"(?:^|[.!?…”""’')\]]\s*)(?:[-–—]{1,2}\s*|[(\[/]\s*)(?<who>[^()\[\].\n–—]{2,60}?)\s*[)\]/]?\.?\s*$", Exact)]
    public static partial Regex AtTheEnd();

    /// <summary>"… he said. AFP": letters of an agency after the last full stop.</summary>
    [GeneratedRegex(@"[.!?”""]\s+(?<who>\p{Lu}{2,6})\s*$", Exact)]
    public static partial Regex LettersAtTheEnd();

    /// <summary>"Reporting by Jane Roe; editing by Tom Ode (Reuters)".</summary>
    [GeneratedRegex(@"\b(?i:reporting|writing|editing|edited|written|compiled|translated) by\b[^()\n]{2,400}(?:\([^()]{1,40}\)[^()\n]{0,80})*\((?<who>[^()\n]{2,60})\)\W*$", Exact)]
    public static partial Regex EditedBy();

    /// <summary>"With inputs from AFP", "Additional reporting by Reuters", "(with agencies)", "Based on reporting by dpa and AFP".</summary>
    [GeneratedRegex(@"(?:^|[(\[.;–—*]\s*)(?:(?i:this|the) (?i:report|article|story|piece|dispatch) )?(?i:(?:is |was )?(?:with|additional|includes?|including|contains?|based|compiled|produced|prepared)\b(?: on| with| some| additional| agency| wire)*)(?: (?:(?<sent>(?i:inputs?|files?|materials?|copy))|(?i:reporting|reports?|information|contributions?|writing)))?(?<from> (?i:by|from|of))?\s+(?<who>\p{L}[^.;()\[\]\n]{1,160})", Exact)]
    public static partial Regex WithReporting();

    /// <summary>"The Associated Press contributed to this report."</summary>
    [GeneratedRegex(@"(?:^|[.!?]\s+|[(\[]\s*)(?<who>[^.!?()\[\]\n]{2,200}?)\s+(?:also )?contributed (?:reporting\b|(?:additional )?(?:reporting )?to (?:this|the) (?:report|article|story|piece|dispatch)\b)", Exact)]
    public static partial Regex Contributed();

    /// <summary>"This article was first published by …", "Republished from …".</summary>
    [GeneratedRegex(@"(?:\b(?i:this) (?i:report|article|story|piece|essay|interview|text|dispatch) (?:(?i:is|was|has been|had been|first|originally|previously) ){1,3}(?i:published|appeared|republished|reprinted)|(?:^|[(\[]\s*)(?i:(?:first|originally) )?(?i:published|appeared|republished|reprinted))(?i: here)?(?i: (?:by|in|on|at|from|with (?:the )?(?:kind )?permission (?:of|from)|courtesy of))\s+(?<who>[^.;()\[\]\n]{2,80}?)(?= (?:on|in|under|and|as|at|with)\b| \d|[.;()\[\],\n]|$)", Exact)]
    public static partial Regex Republished();

    /// <summary>"© 2023 Agence France-Presse", "Copyright 2023 The Associated Press. All rights reserved."</summary>
    [GeneratedRegex(@"(?:©|\([cC]\)|\b(?:Copyright|COPYRIGHT)\b(?:\s*(?:©|\([cC]\)))?)\s*(?:by\s+)?(?:(?:19|20)\d\d(?:\s*[-–,]\s*(?:19|20)?\d\d)?,?\s*)?(?:by\s+)?(?<who>\p{L}[^.;|\n©()\d]{1,60}?)(?=\s*(?:[.;|(),©\n]|$|(?i:all rights)|(?:19|20)\d\d))", Exact)]
    public static partial Regex Copyright();

    /// <summary>The line of a picture credits its picture, not the article.</summary>
    [GeneratedRegex(@"^\W*(?i:photo|image|picture|illustration|video|graphic|screenshot|file|map|credit|caption)s?\b[^.]{0,20}(?::|/|\bby\b|©|\bcourtesy\b)|\b(?:Photo|Photos|Image|Images|Pictures?|Getty|Handout|Pool|PHOTO|POOL|HANDOUT)\b[^.]{0,40}\)?\W*$", Exact)]
    public static partial Regex Picture();
}
