using System.Net;

namespace Entente.Web.Access;

/// <summary>What stands between the case and those who ask for it.</summary>
/// <param name="Secret">Demanded of everybody.</param>
public sealed record Guard(SharedSecret Secret)
{
    /// <summary>Signs in once; null where there is none.</summary>
    public EntryToken? Entry { get; init; }

    /// <summary>With its key; null where TLS ends elsewhere, or on loopback.</summary>
    public TlsCertificate? Certificate { get; init; }

    /// <summary>Where TLS ends in front of the program: nobody else is answered, and its word is taken for who asks and by what scheme.</summary>
    public IPAddress? Proxy { get; init; }

    /// <summary>Browsers keep cookies for TLS alone.</summary>
    public bool IsSecure => Certificate is not null || Proxy is not null;
}
