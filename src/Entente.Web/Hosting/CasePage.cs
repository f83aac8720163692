using Microsoft.AspNetCore.Components;

namespace Entente.Web.Hosting;

/// <summary>A page of the case: shows a model that its JSON twin gives as it is.</summary>
public abstract class CasePage<TModel> : ComponentBase
{
    [Parameter, EditorRequired]
    public required TModel Model { get; set; }

    [Parameter, EditorRequired]
    public required PageContext Context { get; set; }
}
