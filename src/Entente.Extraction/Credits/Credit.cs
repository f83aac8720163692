using Entente.Extraction.Actors;
using Entente.Records;

namespace Entente.Extraction.Credits;

/// <summary>Where and how an article names whose report it is.</summary>
public enum CreditKind
{
    /// <summary>After place and day, before the first words: "SEOUL, May 3 (Yonhap) —".</summary>
    Dateline,

    /// <summary>Above the article: "By Jane Roe, Associated Press", or the agency alone on a line.</summary>
    Byline,

    /// <summary>After the last words: "— AFP", "Editing by Jane Roe (Reuters)", "Source: Xinhua".</summary>
    Tail,

    /// <summary>A part of the article is the agency's: "with reporting from AFP", "The Associated Press contributed to this report".</summary>
    Contribution,

    /// <summary>The whole is taken over: "This article was first published by …".</summary>
    Republication,

    /// <summary>The rights are the agency's: "© 2023 Agence France-Presse".</summary>
    Copyright,
}

/// <summary>An agency, newspaper or site that an article credits. It is evidence of where the article comes from, not proof.</summary>
/// <param name="Span">The words of the name, in UTF-16 code units of the text.</param>
/// <param name="Words">These words.</param>
/// <param name="Agency">The outlet of the catalogue; null for one it does not know and for "agencies" at large.</param>
public sealed record Credit(CreditKind Kind, TextSpan Span, string Words, Actor? Agency);
