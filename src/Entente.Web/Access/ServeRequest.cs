using System.Net;
using Entente.Records;

namespace Entente.Web.Access;

/// <summary>What the user asks of a server, in the user's words, before it is known whether that is safe.</summary>
public sealed record ServeRequest
{
    /// <summary>A numeric address; null for loopback.</summary>
    public string? Listen { get; init; }

    /// <summary>Its first line is the password.</summary>
    public string? PasswordFile { get; init; }

    /// <summary>From the environment; a file goes before it.</summary>
    public string? Password { get; init; }

    public string? CertificateFile { get; init; }

    public string? CertificatePassword { get; init; }

    /// <summary>Numeric address of the server in front.</summary>
    public string? BehindProxy { get; init; }

    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>The options, or what is missing for them to be safe: elsewhere than on loopback nobody is served without a password, and no password is asked for without TLS.</summary>
    public (ServePlan? Plan, Problem? Problem) Plan(TimeProvider time)
    {
        var address = IPAddress.Loopback;
        if (Listen is { } listen && !IPAddress.TryParse(listen, out address!)) return Refuse($"--listen {listen}", "this is no address", "write it in numbers, as 192.0.2.7 or ::; 0.0.0.0 is every address of this computer");
        IPAddress? proxy = null;
        if (BehindProxy is { } front && !IPAddress.TryParse(front, out proxy)) return Refuse($"--behind-proxy {front}", "this is no address", "write it in numbers, as 127.0.0.1");
        if (Hosts.FirstOrDefault(h => Uri.CheckHostName(h) is UriHostNameType.Unknown or UriHostNameType.Basic) is { } strange) return Refuse($"--host {strange}", "this is no name of a computer", "write it without https:// and port, as case.example.org");
        var isOpen = !IPAddress.IsLoopback(address) || proxy is not null;
        if (isOpen && CertificateFile is null && proxy is null)
            return Refuse($"--listen {Listen}", "without TLS others on the network could read the password and the case", "give --certificate FILE, or --behind-proxy ADDRESS where a server in front ends TLS");
        if (proxy is not null && Hosts.Count == 0) return Refuse($"--behind-proxy {BehindProxy}", "it is not said under what name the server in front is asked", "give --host NAME");

        TlsCertificate? certificate = null;
        if (CertificateFile is { } file)
        {
            (certificate, var unreadable) = TlsCertificate.Read(file, CertificatePassword);
            if (certificate is null) return (null, unreadable);
        }

        var (password, unread) = GivenPassword();
        if (unread is not null) return (null, unread);
        var options = new ServeOptions { Address = address, HostNames = [.. Hosts], Time = time };
        if (!isOpen && password is null && certificate is null) return (new ServePlan(options, null, null), null);

        var made = password is null ? SharedSecret.Random() : null;
        var (token, entry) = password is null ? EntryToken.Make(time) : (null, (EntryToken?)null);
        var guard = new Guard(SharedSecret.Of(password ?? made!)) { Entry = entry, Certificate = certificate, Proxy = proxy };
        return (new ServePlan(options with { Guard = guard }, made, token), null);
    }

    private (string? Password, Problem? Problem) GivenPassword()
    {
        if (PasswordFile is null && string.IsNullOrEmpty(Password)) return (null, null);
        var where = PasswordFile ?? "ENTENTE_PASSWORD";
        string? password;
        try
        {
            password = PasswordFile is { } file ? File.ReadLines(file).FirstOrDefault() : Password;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, new Problem(where, "cannot be read", "see that it is there and may be read"));
        }

        return password is { Length: >= SharedSecret.Least and <= SharedSecret.Longest }
            ? (password, null)
            : (null, new Problem(where, $"the password does not have {SharedSecret.Least} to {SharedSecret.Longest} characters", "take four words that do not belong together, or leave it to the program"));
    }

    private static (ServePlan?, Problem?) Refuse(string where, string what, string remedy) => (null, new Problem(where, what, remedy));
}

/// <summary>Options that are safe, and what the user is to be told once where the program made the password.</summary>
/// <param name="Password">Null where the user gave one, or none is asked for.</param>
/// <param name="Token">Signs in once, at <c>/enter?token=…</c>.</param>
public sealed record ServePlan(ServeOptions Options, string? Password, string? Token);
