using System.Text.Json;
using Entente.Cases;
using Entente.Cases.Views;
using Entente.Web.Hosting;

namespace Entente.Web.Pages;

/// <summary>How a large case stood when its situation was last looked at, for the seconds until its findings are worked out again.</summary>
/// <param name="Changes">Documents and judgements that came since.</param>
public sealed record KeptSituation(Situation Situation, long Changes)
{
    public const string Address = "/situation";

    // What another hand has written is not taken for whole.
    private static readonly JsonSerializerOptions Json = new() { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    // Another build may count otherwise, or have another form of the page.
    private static readonly string Program = $"{RulesVersion.Current} {typeof(KeptSituation).Module.ModuleVersionId}";

    /// <summary>The page that the address asks for; kept where it asks for nothing in particular.</summary>
    internal static Situation Show(CaseSession session, CaseView view, PageQuery query)
    {
        var situation = Situation.Of(view, query);
        if (query.IsPlain) session.KeepPage(Address, Program, view, () => JsonSerializer.Serialize(situation, Json));
        return situation;
    }

    /// <summary>Null where nothing was kept.</summary>
    internal static KeptSituation? Of(CaseSession session)
    {
        if (session.KeptPage(Address, Program) is not var (model, changes)) return null;
        try
        {
            return JsonSerializer.Deserialize<Situation>(model, Json) is { } situation ? new KeptSituation(situation, changes) : null;
        }
        catch (JsonException)
        {
            // Somebody else's writing; the page comes by itself.
            return null;
        }
    }
}
