using System.Net;
using System.Text.Encodings.Web;
using Entente.Cases.Views;
using Entente.Web.Access;
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

/// <summary>The pages of one case over HTTP.</summary>
public static class CaseServer
{
    /// <summary>Ready to be started; nothing listens before. Throws where an address other than loopback would be open to everybody.</summary>
    public static WebApplication Create(CaseSession session, ServeOptions options)
    {
        if (options.Guard is null && !IPAddress.IsLoopback(options.Address)) throw new ArgumentException("Elsewhere than on loopback a guard is needed.", nameof(options));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            ServerLimits.Set(kestrel.Limits);
            kestrel.Listen(options.Address, options.Port, listen => options.Guard?.Certificate?.Use(listen));
        });
        builder.Services.AddSingleton(session);
        builder.Services.AddSingleton(options.Time);
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton<HtmlEncoder>(new PageEncoder());
        builder.Services.AddRazorComponents();
        // Keys live as long as the program: nothing is left on the disk, and forms of an earlier run are refused.
        builder.Services.AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>();
        var isSecure = options.Guard is { IsSecure: true };
        builder.Services.AddAntiforgery(forgery =>
        {
            forgery.Cookie.Name = isSecure ? "__Host-entente-form" : "entente-form";
            forgery.Cookie.SecurePolicy = isSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
            forgery.Cookie.SameSite = SameSiteMode.Strict;
            forgery.FormFieldName = "form-token";
            forgery.SuppressXFrameOptionsHeader = true; // the policy says it
        });
        if (options.Guard is { } guard)
        {
            builder.Services.AddSingleton(guard);
            builder.Services.AddSingleton(new Sessions(options.Time));
            builder.Services.AddSingleton(new SignInAttempts(options.Time));
        }

        var app = builder.Build();
        Compose(app, options.Guard);
        return app;
    }

    /// <summary>The order is the safety: nothing is asked of the case, and no body is read, before names, sign-in and the sender of a form are known.</summary>
    private static void Compose(WebApplication app, Guard? guard)
    {
        app.UseMiddleware<SafetyHeaders>();
        app.UseMiddleware<Refusals>();
        if (guard is not null) app.UseProxyWord(guard);
        app.UseMiddleware<HostCheck>();
        app.UseRouting();
        if (guard is not null) app.UseMiddleware<Gate>();
        app.UseMiddleware<FormCheck>();
        app.UseAntiforgery();
        app.MapAssets();
        if (guard is not null) app.MapEnter(guard);
        app.MapCasePages();
    }
}
