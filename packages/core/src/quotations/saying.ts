/** Verbs by which Chinese news attributes words, in both scripts; written for this library from the style of the agencies. */
export const sayingVerbs =
  '说|說|称|稱|表示|指出|强调|強調|认为|認為|呼吁|呼籲|要求|承诺|承諾|宣布|宣佈|商定|警告|回应|回應|透露|写道|寫道|坦言|直言|批评|批評|指责|指責|重申|保证|保證|敦促|补充|補充|告诉|告訴|提到|介绍|介紹|解释|解釋|形容|反问|反問|喊话|喊話|呛声|嗆聲|质疑|質疑|抨击|抨擊|谴责|譴責|勉励|勉勵|叮嘱|叮囑|感叹|感嘆|否认|否認|回答|答道|喊道|问道|問道|写下|寫下|宣称|宣稱';
