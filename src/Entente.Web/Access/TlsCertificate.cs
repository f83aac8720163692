using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Entente.Records;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Entente.Web.Access;

/// <summary>A certificate with its private key, and those that lead from it to one that browsers know.</summary>
public sealed class TlsCertificate
{
    private readonly X509Certificate2 own;
    private readonly X509Certificate2Collection chain;

    private TlsCertificate(X509Certificate2 own, X509Certificate2Collection chain) => (this.own, this.chain) = (own, chain);

    /// <summary>From a PEM file that holds the key too, or a PKCS #12 file.</summary>
    /// <param name="password">Of a PKCS #12 file; null where it has none.</param>
    public static (TlsCertificate? Certificate, Problem? Problem) Read(string file, string? password)
    {
        try
        {
            return File.ReadAllText(file).Contains("-----BEGIN", StringComparison.Ordinal) ? (Pem(file), null) : Pkcs12(file, password);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, new Problem(file, "cannot be read", "see that it is there and may be read"));
        }
        catch (CryptographicException e)
        {
            return (null, new Problem(file, $"holds no certificate with its key ({e.Message.TrimEnd('.')})", "it has to be PEM with the private key in the same file, or PKCS #12 with its password in ENTENTE_CERTIFICATE_PASSWORD"));
        }
    }

    internal void Use(ListenOptions listen) => listen.UseHttps(https => (https.ServerCertificate, https.ServerCertificateChain) = (own, chain));

    private static TlsCertificate Pem(string file)
    {
        using var read = X509Certificate2.CreateFromPemFile(file);
        // Through PKCS #12, since on Windows a key that was never in a store cannot serve.
        var own = X509CertificateLoader.LoadPkcs12(read.Export(X509ContentType.Pkcs12), null);
        var chain = new X509Certificate2Collection();
        chain.ImportFromPemFile(file);
        return new TlsCertificate(own, chain);
    }

    private static (TlsCertificate?, Problem?) Pkcs12(string file, string? password)
    {
        var chain = X509CertificateLoader.LoadPkcs12CollectionFromFile(file, password);
        return chain.FirstOrDefault(c => c.HasPrivateKey) is { } own
            ? (new TlsCertificate(own, chain), null)
            : (null, new Problem(file, "holds no private key", "export the certificate with its key"));
    }
}
