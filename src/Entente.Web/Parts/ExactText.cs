using Entente.Briefs.Html;
using Microsoft.AspNetCore.Components;

namespace Entente.Web.Parts;

/// <summary>Words of a document that reach the page unit by unit, direction marks included; only within blocks that hold nothing else.</summary>
internal static class ExactText
{
    public static MarkupString Of(string text)
    {
        using var writer = new StringWriter();
        HtmlText.Encode(writer, text, showControls: false);
        return new MarkupString(writer.ToString());
    }
}
