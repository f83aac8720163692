using System.Net;
using System.Text.Encodings.Web;
using Entente.Cases.Views;
using Entente.Web.Hosting;
using Entente.Web.Pages;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Entente.Web;

/// <summary>Where and how the pages are served.</summary>
public sealed record ServeOptions
{
    /// <summary>Loopback unless asked otherwise.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>0 takes any that is free.</summary>
    public int Port { get; init; }
}

/// <summary>The pages of one case over HTTP.</summary>
public static class CaseServer
{
    /// <summary>Ready to be started; nothing listens before.</summary>
    public static WebApplication Create(CaseSession session, ServeOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(options.Address, options.Port);
        });
        builder.Services.AddSingleton(session);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<HtmlEncoder>(new PageEncoder());
        builder.Services.AddRazorComponents();
        // Keys live as long as the program: nothing is left on the disk, and forms of an earlier run are refused.
        builder.Services.AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>();
        builder.Services.AddAntiforgery(forgery =>
        {
            forgery.Cookie.Name = "entente-form";
            forgery.Cookie.SameSite = SameSiteMode.Strict;
            forgery.FormFieldName = "form-token";
            forgery.SuppressXFrameOptionsHeader = true; // the policy says it
        });
        var app = builder.Build();
        app.UseMiddleware<SafetyHeaders>();
        app.UseRouting();
        app.UseAntiforgery();
        app.MapAssets();
        app.MapCasePages();
        return app;
    }
}
