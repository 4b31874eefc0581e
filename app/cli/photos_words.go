package cli

type photosWords struct{ short, long, flagStop, flagByDay, left, taken string }

func photosEnglish() photosWords {
	return photosWords{
		short: "Take photos in (JPEG, PNG, WebP)",
		long: `Take photos in: upright, small enough, without what a camera notes of place and
owner. They become photos of the tour, or of a stop (--stop), in one act, in the
order in which they were taken. What is there already is left out; of a file
that cannot be read it is said why, and the others are taken in.`,
		flagStop: "`slug` of a stop that they are of", flagByDay: "each to the stop of the day on which it was taken",
		left: "%s: %s", taken: "added: %d, there already: %d, left out: %d",
	}
}

func photosFrench() photosWords {
	return photosWords{
		short: "Prendre des photos (JPEG, PNG, WebP)",
		long: `Prendre des photos : à l’endroit, assez petites, sans ce que note un appareil
du lieu et du propriétaire. Elles deviennent des photos de la tournée, ou d’une
étape (--stop), en un seul geste, dans l’ordre où elles furent prises. Ce qui est
déjà là est laissé ; d’un fichier illisible la raison est dite, et les autres
sont pris.`,
		flagStop: "`nom` d’une étape dont elles sont", flagByDay: "chacune à l’étape du jour où elle fut prise",
		left: "%s : %s", taken: "ajoutées : %d, déjà là : %d, laissées : %d",
	}
}
