using System.CommandLine;
using Entente.Web.Access;

namespace Entente.Commands;

/// <summary>The options of <c>serve</c> that say who may see the case, and from where.</summary>
internal sealed class AccessArguments
{
    private readonly Option<string?> listen = new("--listen") { HelpName = "ADDRESS", Description = "Numeric address to listen on instead of loopback, 0.0.0.0 or :: for all; needs --certificate or --behind-proxy" };
    private readonly Option<string?> password = new("--password-file") { HelpName = "FILE", Description = "Its first line is the password. Otherwise ENTENTE_PASSWORD, or one is made and shown once" };
    private readonly Option<string?> certificate = new("--certificate") { HelpName = "FILE", Description = "For TLS: PEM with the private key, or PKCS #12 with its password in ENTENTE_CERTIFICATE_PASSWORD" };
    private readonly Option<string?> proxy = new("--behind-proxy") { HelpName = "ADDRESS", Description = "A server at this address ends TLS in front; nobody else is answered" };
    private readonly Option<string[]> host = new("--host") { HelpName = "NAME", Description = "A name under which the pages are asked for; may be given again" };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[listen, password, certificate, proxy, host]) command.Options.Add(option);
    }

    public ServeRequest Request(ParseResult parsed) => new()
    {
        Listen = parsed.GetValue(listen),
        PasswordFile = parsed.GetValue(password),
        Password = Environment.GetEnvironmentVariable("ENTENTE_PASSWORD"),
        CertificateFile = parsed.GetValue(certificate),
        CertificatePassword = Environment.GetEnvironmentVariable("ENTENTE_CERTIFICATE_PASSWORD"),
        BehindProxy = parsed.GetValue(proxy),
        Hosts = parsed.GetValue(host) ?? [],
    };
}
