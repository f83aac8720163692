namespace Entente.Extraction.Claims;

/// <summary>Words that name an event, with the frame and how they bind its roles.</summary>
public sealed class FrameLexicon;
